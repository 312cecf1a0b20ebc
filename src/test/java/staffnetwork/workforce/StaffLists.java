package staffnetwork.workforce;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes random staff lists of which the truth is known: what each row means, apart from how it is written. */
final class StaffLists {
    /** One row, as it is meant. */
    record Meant(
            int person,
            boolean primary,
            double fte,
            Standing standing,
            Side side,
            PayRow pay,
            DisabilityStatus status) {}

    /** A list: what is meant, and how it is written. */
    record StaffList(List<Meant> rows, List<List<String>> written) {}

    private static final Map<PayRow, List<String>> SCALES = Map.ofEntries(
            Map.entry(PayRow.BAND_2, List.of("NHS|XN02|Non Review Body Band 2", "Band 2", "AfC Band 2", "2", "XR02")),
            Map.entry(PayRow.BAND_5, List.of("NHS|XR05|Review Body Band 5", "BAND 5", "band  5 ", "5")),
            Map.entry(PayRow.BAND_7, List.of("Review Body Band 7", "XR07", "Agenda for Change 7")),
            Map.entry(
                    PayRow.BAND_8A,
                    List.of("NHS|XR08|Review Body Band 8 - Range A", "Band 8a", "8A", "Band 8 Range A")),
            Map.entry(PayRow.BAND_8C, List.of("Band 8C", "8c", "Non Review Body Band 8 - Range C")),
            Map.entry(PayRow.BAND_9, List.of("Band 9", "NHS|XR12|Review Body Band 9")),
            Map.entry(PayRow.VSM, List.of("NHS|VM01|Very Senior Manager", "VSM")),
            Map.entry(PayRow.CONSULTANTS, List.of("NHS|YC72|Consultant", "Consultant (2003 contract)")),
            Map.entry(
                    PayRow.NON_CONSULTANT_CAREER_GRADES,
                    List.of("Specialty Doctor", "Associate Specialist", "Trust Grade")),
            Map.entry(
                    PayRow.TRAINEE_GRADES,
                    List.of("Foundation Year 2", "NHS|MN37|Specialty Registrar", "Core Training")));
    private static final Map<Side, List<String>> GROUPS = Map.of(
            Side.CLINICAL,
                    List.of(
                            "Nursing and Midwifery Registered",
                            "Nursing & Midwifery Registered",
                            "Additional Professional Scientific and Technical",
                            "Add Prof Scientific and Technic",
                            "Allied Health Professionals",
                            "Healthcare Scientists",
                            "Medical and Dental",
                            "Additional Clinical Services|Support Worker"),
            Side.NON_CLINICAL,
                    List.of("Administrative and Clerical", "ADMINISTRATIVE & CLERICAL", "Estates and Ancillary"));
    private static final Map<DisabilityStatus, List<String>> STATUSES = Map.of(
            DisabilityStatus.DISABLED,
                    List.of("Yes", "Y", "Yes - Unspecified", "Mental health condition", "Sensory Impairment"),
            DisabilityStatus.NON_DISABLED, List.of("No", "NO", "No disability"),
            DisabilityStatus.UNKNOWN,
                    List.of("", "Not Declared", "Prefer Not To Answer", "Unspecified", "I do not wish to disclose"));
    private static final Map<Standing, List<String>> CATEGORIES = Map.of(
            Standing.COUNTS, List.of("Permanent", "Fixed Term Temp", "Locum"),
            Standing.BANK, List.of("Bank"),
            Standing.HONORARY, List.of("Honorary"),
            Standing.NON_EXECUTIVE, List.of("Non-Exec Director/Chair"),
            Standing.AGENCY, List.of("Agency"),
            Standing.STUDENT, List.of("Student placement"),
            Standing.CONTRACTOR, List.of("Contractor"));
    private static final List<List<String>> HEADINGS = List.of(
            List.of("Employee Number", "Emp No", "EMPLOYEE NO."),
            List.of("Primary", "Primary Assignment", "Primary?"),
            List.of("Staff Group", "NHS Staff Group", "StaffGroup"),
            List.of("Pay Scale", "Grade", "Banding"),
            List.of("Assignment Category", "Contract Type"),
            List.of("Assignment Status", "Asg. Status"),
            List.of("Disability", "Disabled Flag", "disabled"),
            List.of("FTE", "Contracted WTE"),
            List.of("Last Name"),
            List.of("Cost Centre"));

    private final Random random;

    StaffLists(long seed) {
        random = new Random(seed);
    }

    /** The next list. */
    StaffList next() {
        List<Meant> rows = new ArrayList<>();
        int people = 1 + random.nextInt(80);
        for (int person = 0; person < people; person++) {
            int assignments = random.nextInt(4) == 0 ? 1 + random.nextInt(3) : 1;
            for (int nth = 0; nth < assignments; nth++) {
                rows.add(meant(person, nth == 0 && random.nextInt(12) > 0));
            }
        }
        Collections.shuffle(rows, random);
        return new StaffList(rows, written(rows));
    }

    private Meant meant(int person, boolean primary) {
        Standing standing = random.nextInt(3) > 0
                ? Standing.COUNTS
                : one(List.of(Standing.values()).stream()
                        .filter(any -> any != Standing.VOLUNTEER)
                        .toList());
        PayRow pay = one(List.copyOf(new java.util.TreeSet<>(SCALES.keySet())));
        double fte = standing == Standing.NO_FTE ? 0 : (1 + random.nextInt(5)) / 5.0;
        Side side = random.nextBoolean() ? Side.CLINICAL : Side.NON_CLINICAL;
        return new Meant(person, primary, fte, standing, side, pay, one(List.of(DisabilityStatus.values())));
    }

    private List<List<String>> written(List<Meant> rows) {
        List<Integer> order = new ArrayList<>();
        for (int column = 0; column < HEADINGS.size(); column++) {
            order.add(column);
        }
        Collections.shuffle(order, random);
        boolean blankFirst = random.nextBoolean();
        List<List<String>> written = new ArrayList<>();
        for (int line = random.nextInt(8); line > 0; line--) {
            written.add(List.of("", line == 3 ? "NHS Staff List" : "", ""));
        }
        written.add(arranged(HEADINGS.stream().map(this::one).toList(), order, blankFirst));
        rows.forEach(row -> written.add(arranged(cells(row), order, blankFirst)));
        return written;
    }

    private List<String> cells(Meant row) {
        boolean byStatus = row.standing() == Standing.NOT_ACTIVE;
        boolean blankPay = row.standing() == Standing.BANK && random.nextBoolean();
        Standing category = CATEGORIES.containsKey(row.standing()) ? row.standing() : Standing.COUNTS;
        return List.of(
                String.valueOf(20_000_000 + row.person()),
                one(row.primary() ? List.of("Yes", "Y", "1") : List.of("No", "N", "0")),
                one(GROUPS.getOrDefault(row.side(), List.of())),
                blankPay ? "" : one(SCALES.getOrDefault(row.pay(), List.of())),
                one(CATEGORIES.getOrDefault(category, List.of())),
                one(
                        byStatus
                                ? List.of("Suspend No Pay", "Inactive Not Worked")
                                : List.of("Active Assignment", "Internal Secondment", "Acting Up")),
                one(STATUSES.getOrDefault(row.status(), List.of())),
                String.valueOf(row.fte()),
                "Surname" + row.person(),
                "C" + random.nextInt(100));
    }

    private static List<String> arranged(List<String> cells, List<Integer> order, boolean blankFirst) {
        List<String> line = new ArrayList<>(blankFirst ? List.of("") : List.of());
        order.forEach(column -> line.add(cells.get(column)));
        return line;
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}

package staffnetwork.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import staffnetwork.workforce.DisabilityStatus;
import staffnetwork.workforce.PayRow;
import staffnetwork.workforce.Side;

/** The list of staff from the Electronic Staff Record at the snapshot, with everything such a list holds and does not count. */
final class StaffList {
    private static final List<String> HEADINGS = List.of(
            "Employee Number",
            "Assignment Number",
            "Last Name",
            "First Name",
            "Staff Group",
            "Pay Scale Description",
            "Assignment Category",
            "Assignment Status",
            "Primary",
            "FTE",
            "Disabled");
    private static final int FIRST_NUMBER = 20_100_000;
    private static final String ACTIVE = "Active Assignment";
    private static final List<String> SHARES = List.of("1.00", "1.00", "1.00", "0.80", "0.60");
    private static final List<String> NURSES_AND_OTHERS = List.of(
            "Nursing and Midwifery Registered",
            "Nursing and Midwifery Registered",
            "Allied Health Professionals",
            "Healthcare Scientists");
    private static final Map<PayRow, String> SCALES = Map.of(
            PayRow.BAND_8A, "Review Body Band 8 - Range A",
            PayRow.BAND_8B, "Review Body Band 8 - Range B",
            PayRow.BAND_8C, "Review Body Band 8 - Range C",
            PayRow.BAND_8D, "Review Body Band 8 - Range D",
            PayRow.VSM, "Very Senior Manager",
            PayRow.CONSULTANTS, "Consultant (2003 contract)",
            PayRow.NON_CONSULTANT_CAREER_GRADES, "Specialty Doctor",
            PayRow.TRAINEE_GRADES, "Specialty Registrar");

    private final InventedPeople people;
    private final List<List<String>> rows = new ArrayList<>();
    private int number = FIRST_NUMBER;

    private StaffList(int year) {
        this.people = new InventedPeople(year);
    }

    /** Somebody's post. */
    private record Post(Side side, PayRow row, String category, String status, String recorded) {}

    /** The list for a WDES year. */
    static InventedFile of(int year) {
        StaffList list = new StaffList(year);
        for (Side side : Side.values()) {
            Targets.of(year, side.name()).forEach(line -> list.counted(side, line));
        }
        list.notCounted();
        Collections.shuffle(list.rows, list.people.random());
        return new InventedFile(
                "ESR staff in post 31 March " + year + ".xlsx",
                List.of(
                        "Staff in post, invented for a demonstration",
                        "ODS code: " + Story.ODS_CODE,
                        "Snapshot: 31/03/" + year),
                HEADINGS,
                List.copyOf(list.rows));
    }

    private void counted(Side side, Targets.Line line) {
        PayRow row = PayRow.valueOf(line.row());
        for (DisabilityStatus status : DisabilityStatus.values()) {
            for (long i = 0; i < line.people().of(status); i++) {
                String category = people.in100(92) ? "Permanent" : "Fixed Term Temp";
                String active = people.in100(97) ? ACTIVE : "Maternity & Adoption";
                person(new Post(side, row, category, active, people.recorded(status)), people.in100(2));
            }
        }
    }

    /** People in the record who are not the trust's staff in post. */
    private void notCounted() {
        some(168, new Post(Side.CLINICAL, PayRow.BAND_2, "Bank", ACTIVE, "Not Declared"));
        some(14, new Post(Side.MEDICAL, PayRow.CONSULTANTS, "Honorary", ACTIVE, ""));
        some(7, new Post(Side.NON_CLINICAL, PayRow.VSM, "Non-Executive Director", ACTIVE, "No"));
        some(31, new Post(Side.CLINICAL, PayRow.BAND_5, "Permanent", "Career Break", "No"));
    }

    private void some(int howMany, Post post) {
        for (int i = 0; i < howMany; i++) {
            person(post, false);
        }
    }

    private void person(Post post, boolean twice) {
        number += 1 + people.random().nextInt(9);
        List<String> name = List.of(people.lastName(), people.firstName());
        String group = group(post);
        assignment("", name, group, post, twice ? "0.60" : people.any(SHARES));
        if (twice) {
            assignment("-2", name, group, post, "0.20");
        }
    }

    private void assignment(String suffix, List<String> name, String group, Post post, String share) {
        rows.add(List.of(
                Integer.toString(number),
                number + suffix,
                name.get(0),
                name.get(1),
                group,
                SCALES.getOrDefault(post.row(), "Review Body Band " + post.row().label()),
                post.category(),
                post.status(),
                suffix.isEmpty() ? "Yes" : "No",
                share,
                post.recorded()));
    }

    private String group(Post post) {
        return switch (post.side()) {
            case MEDICAL -> "Medical and Dental";
            case NON_CLINICAL -> people.in100(80) ? "Administrative and Clerical" : "Estates and Ancillary";
            case CLINICAL ->
                post.row().compareTo(PayRow.BAND_4) <= 0
                        ? "Additional Clinical Services"
                        : people.any(NURSES_AND_OTHERS);
        };
    }
}

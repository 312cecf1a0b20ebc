package staffnetwork.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import staffnetwork.workforce.DisabilityStatus;
import staffnetwork.workforce.Period;

/** The list of employee relations cases over two years, most of which are no entries into formal capability. */
final class Cases {
    private static final List<String> HEADINGS =
            List.of("Case Reference", "Case Type", "Formal Stage", "Date Opened", "Disability");
    private static final Map<String, String> TYPES =
            Map.of("PERFORMANCE", "Capability - performance", "ILL_HEALTH", "Capability - ill health");
    private static final List<String> OTHERS =
            List.of("Disciplinary", "Grievance", "Sickness absence", "Dignity at work", "Probation");
    private static final int OTHER_CASES = 45;
    private static final int INFORMAL = 9;

    private final List<List<String>> rows = new ArrayList<>();

    private Cases() {}

    /** The list for a WDES year: the two years to its snapshot. */
    static InventedFile of(int wdesYear) {
        Cases cases = new Cases();
        cases.year(wdesYear - 1);
        cases.year(wdesYear);
        return new InventedFile(
                "Employee relations cases to March " + wdesYear + ".xlsx",
                List.of("Employee relations cases, invented for a demonstration"),
                HEADINGS,
                List.copyOf(cases.rows));
    }

    /** The cases of one financial year: the same in every list that holds the year. */
    private void year(int to) {
        InventedPeople people = new InventedPeople(to * 100L);
        Period year = Period.yearsTo(LocalDate.of(to, Month.MARCH, 31), 1);
        for (Targets.Line line : Targets.of(to, "cases")) {
            for (DisabilityStatus status : DisabilityStatus.values()) {
                for (long i = 0; i < line.people().of(status); i++) {
                    add(year, people, TYPES.getOrDefault(line.row(), line.row()), "Formal stage 1", status);
                }
            }
        }
        for (int i = 0; i < OTHER_CASES; i++) {
            DisabilityStatus status = people.in100(6) ? DisabilityStatus.DISABLED : DisabilityStatus.NON_DISABLED;
            add(year, people, people.any(OTHERS), "Formal stage 1", status);
        }
        for (int i = 0; i < INFORMAL; i++) {
            add(year, people, "Capability - performance", "Informal", DisabilityStatus.NON_DISABLED);
        }
    }

    private void add(Period year, InventedPeople people, String type, String stage, DisabilityStatus status) {
        LocalDate opened = people.day(year);
        rows.add(List.of(
                "ER-" + year.to().getYear() + "-" + (rows.size() + 101),
                type,
                stage,
                Applications.DAY.format(opened),
                status == DisabilityStatus.UNKNOWN ? "Not Declared" : people.recorded(status)));
    }
}

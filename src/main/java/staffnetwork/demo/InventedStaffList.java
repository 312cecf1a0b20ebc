package staffnetwork.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import staffnetwork.organisation.StaffGroup;

/** The list of everybody who works at the invented trust, as HR brings it in: with their place of work and manager. */
final class InventedStaffList {
    /** How many work there. */
    static final int PEOPLE = 4_800;

    private static final long SEED = 4_800;
    private static final int A_TEAM = 20;
    private static final int FIRST_NUMBER = 30_100_000;
    private static final Map<String, List<String>> PARTS = Map.of(
            "Medicine", List.of("Harbour Ward", "Lighthouse Ward", "Stroke Unit", "Emergency Department"),
            "Surgery", List.of("Theatres", "Orthopaedics", "Day Surgery"),
            "Women and Children", List.of("Maternity", "Neonatal Unit", "Children's Ward"),
            "Clinical Support", List.of("Pharmacy", "Pathology", "Imaging", "Therapies"),
            "Community", List.of("District Nursing", "Community Hospital"),
            "Corporate", List.of("People and Culture", "Finance", "Estates", "Digital"));
    private static final List<StaffGroup> GROUPS = List.of(
            StaffGroup.NURSING_AND_MIDWIFERY,
            StaffGroup.NURSING_AND_MIDWIFERY,
            StaffGroup.NURSING_AND_MIDWIFERY,
            StaffGroup.ADDITIONAL_CLINICAL_SERVICES,
            StaffGroup.ADDITIONAL_CLINICAL_SERVICES,
            StaffGroup.ADMINISTRATIVE_AND_CLERICAL,
            StaffGroup.ALLIED_HEALTH_PROFESSIONALS,
            StaffGroup.MEDICAL_AND_DENTAL,
            StaffGroup.ESTATES_AND_ANCILLARY,
            StaffGroup.HEALTHCARE_SCIENTISTS);

    private final InventedPeople people = new InventedPeople(SEED);
    private final List<List<String>> rows = new ArrayList<>();

    private InventedStaffList() {}

    /** The list. */
    static InventedFile file() {
        InventedStaffList list = new InventedStaffList();
        Arrays.stream(DemoPerson.values()).filter(DemoPerson::isOnTheStaffList).forEach(list::known);
        while (list.rows.size() < PEOPLE) {
            list.somebody();
        }
        return new InventedFile(
                "Staff list.csv",
                List.of("Everybody who works here; invented for a demonstration"),
                List.of("Name", "E-mail", "Staff number", "Directorate", "Care area", "Staff group", "Manager"),
                List.copyOf(list.rows));
    }

    private void known(DemoPerson who) {
        String manager = who == DemoPerson.NURSE ? DemoPerson.MANAGER.email().value() : "";
        row(who.fullName(), who.email().value(), "Medicine", "Harbour Ward", manager);
    }

    private void somebody() {
        int number = rows.size();
        String name = people.firstName() + " " + people.lastName();
        String directorate = PARTS.keySet().stream().sorted().toList().get(number % PARTS.size());
        // the first of each team of twenty manages the others; nobody on the list manages the first
        String manager = number % A_TEAM < PARTS.size() ? "" : number(number - number % A_TEAM + number % PARTS.size());
        row(
                name,
                name.toLowerCase(Locale.ROOT).replace(' ', '.') + number + "@isle-of-plenty.example",
                directorate,
                people.any(PARTS.getOrDefault(directorate, List.of(""))),
                manager);
    }

    private void row(String name, String email, String directorate, String area, String manager) {
        rows.add(List.of(
                name,
                email,
                number(rows.size()),
                directorate,
                area,
                people.any(GROUPS).label(),
                manager));
    }

    private static String number(int row) {
        return Integer.toString(FIRST_NUMBER + row);
    }
}

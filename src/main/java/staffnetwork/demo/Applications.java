package staffnetwork.demo;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import staffnetwork.workforce.DisabilityStatus;
import staffnetwork.workforce.Headcounts;
import staffnetwork.workforce.Period;

/** Applications for posts in the year to 31 March. In October 2025 the trust changed its recruitment system: two files. */
final class Applications {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> HEADINGS =
            List.of("Application ID", "Candidate Name", "Date Shortlisted", "Application Status", "Disability");
    private static final int NEW_SYSTEM_YEAR = 2025;
    private static final int NOT_SHORTLISTED = 900;
    private static final int WITHDRAWN = 60;
    private static final List<String> WON = List.of("Appointed", "Offer accepted", "Conditional offer");
    private static final List<String> LOST =
            List.of("Interviewed - not appointed", "Interviewed - not appointed", "Shortlisted", "Offer declined");

    private final InventedPeople people;
    private final Period year;
    private final List<Application> all = new ArrayList<>();

    private record Application(LocalDate day, String outcome, String disability) {}

    private Applications(int wdesYear) {
        this.people = new InventedPeople(wdesYear * 10L);
        this.year = Period.yearsTo(LocalDate.of(wdesYear, Month.MARCH, 31), 1);
    }

    /** The files for a WDES year: one for each recruitment system that was in use. */
    static List<InventedFile> of(int wdesYear) {
        Applications applications = new Applications(wdesYear);
        Headcounts shortlisted = Targets.of(wdesYear, "applications", "shortlisted");
        Headcounts appointed = Targets.of(wdesYear, "applications", "appointed");
        for (DisabilityStatus status : DisabilityStatus.values()) {
            applications.some(appointed.of(status), WON, status);
            applications.some(shortlisted.of(status) - appointed.of(status), LOST, status);
        }
        applications.some(NOT_SHORTLISTED, List.of("Not shortlisted"), DisabilityStatus.NON_DISABLED);
        applications.some(WITHDRAWN, List.of("Withdrawn"), DisabilityStatus.UNKNOWN);
        Collections.shuffle(applications.all, applications.people.random());
        return applications.files();
    }

    private void some(long howMany, List<String> outcomes, DisabilityStatus status) {
        for (long i = 0; i < howMany; i++) {
            LocalDate day = people.day(year);
            all.add(new Application(day, people.any(outcomes), said(status)));
        }
    }

    private static String said(DisabilityStatus status) {
        return switch (status) {
            case DISABLED -> "Yes";
            case NON_DISABLED -> "No";
            case UNKNOWN -> "Not stated";
        };
    }

    private List<InventedFile> files() {
        LocalDate change = LocalDate.of(NEW_SYSTEM_YEAR, Month.OCTOBER, 1);
        if (!year.holds(change)) {
            return List.of(file("Recruitment", year));
        }
        return List.of(
                file("Recruitment, old system,", new Period(year.from(), change.minusDays(1))),
                file("Recruitment, new system,", new Period(change, year.to())));
    }

    private InventedFile file(String name, Period period) {
        List<List<String>> rows = new ArrayList<>();
        for (Application application : all) {
            if (period.holds(application.day())) {
                rows.add(List.of(
                        period.from().getYear() + "-" + period.from().getMonthValue() + "-" + (rows.size() + 1001),
                        people.firstName() + " " + people.lastName(),
                        DAY.format(application.day()),
                        application.outcome(),
                        application.disability()));
            }
        }
        String days = DAY.format(period.from()) + " to " + DAY.format(period.to());
        return new InventedFile(
                name + " " + period.from() + " to " + period.to() + ".csv",
                List.of("Applications, invented for a demonstration", "Period: " + days),
                HEADINGS,
                List.copyOf(rows));
    }
}

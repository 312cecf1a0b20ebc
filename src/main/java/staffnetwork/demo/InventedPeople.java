package staffnetwork.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import staffnetwork.workforce.DisabilityStatus;
import staffnetwork.workforce.Period;

/** Names and answers of people who do not exist. The same seed gives the same people at every start. */
final class InventedPeople {
    private static final List<String> FIRST = List.of(
            "Amara", "Bill", "Chidi", "Delyth", "Elif", "Farah", "Gwen", "Hassan", "Ines", "Jamal", "Kirsty", "Liam",
            "Mina", "Nadia", "Owen", "Priya", "Quentin", "Rosa", "Sean", "Tomasz", "Uma", "Vera", "Winston", "Xin",
            "Yusuf", "Zoe");
    private static final List<String> LAST = List.of(
            "Applegarth",
            "Barleycorn",
            "Cloverdale",
            "Damsonby",
            "Elderfield",
            "Figgis",
            "Greengage",
            "Honeybourne",
            "Islander",
            "Juniperley",
            "Kalewood",
            "Lambswick",
            "Medlarstone",
            "Nettlecombe",
            "Orchardson",
            "Plenty",
            "Quinceford",
            "Ryecroft",
            "Sorrelby",
            "Thymewell",
            "Underhay",
            "Vinehall",
            "Wheatley",
            "Yarrowby");
    private static final List<String> YES = List.of(
            "Yes", "Yes", "Yes", "Yes", "Long-standing illness", "Mental health condition", "Sensory impairment");
    private static final List<String> UNKNOWN =
            List.of("Not Declared", "Not Declared", "Prefer Not To Answer", "Unspecified", "");

    private final Random random;

    /** People who are the same for the same seed. */
    InventedPeople(long seed) {
        this.random = new Random(seed);
    }

    Random random() {
        return random;
    }

    String firstName() {
        return any(FIRST);
    }

    String lastName() {
        return any(LAST);
    }

    /** What stands in the staff record of somebody of that group. */
    String recorded(DisabilityStatus status) {
        return switch (status) {
            case DISABLED -> any(YES);
            case NON_DISABLED -> "No";
            case UNKNOWN -> any(UNKNOWN);
        };
    }

    /** One of these, each as likely. */
    <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** A day within a period, each as likely. */
    LocalDate day(Period period) {
        int days = (int) ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
        return period.from().plusDays(random.nextInt(days));
    }

    /** True so often of a hundred times. */
    boolean in100(int times) {
        return random.nextInt(100) < times;
    }
}

package staffnetwork.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import staffnetwork.wdes.RuleSet;
import staffnetwork.workforce.AppointedRule;

/** The options of the {@code wdes} command, as they were given. */
final class WdesOptions {
    /** An option, and whether it may be given more than once. */
    enum Option {
        YEAR,
        SURVEY(true),
        SURVEY_YEAR,
        ORGANISATION,
        WORKFORCE(true),
        RECRUITMENT(true),
        CAPABILITY(true),
        BOARD,
        OUT,
        VOICES,
        EVIDENCE,
        LAST_YEAR,
        DECISIONS,
        APPOINTED,
        GROUP;

        private final boolean many;

        Option() {
            this(false);
        }

        Option(boolean many) {
            this.many = many;
        }

        String words() {
            return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Option> of(String words) {
            Predicate<Option> same = option -> option.words().equals(words);
            return Arrays.stream(values()).filter(same).findFirst();
        }
    }

    /** What was given cannot be understood; the message is one sentence. */
    static final class Usage extends RuntimeException {
        Usage(String sentence) {
            super(sentence);
        }
    }

    private final Map<Option, List<String>> given = new EnumMap<>(Option.class);

    private WdesOptions() {}

    /**
     * Understands the arguments.
     *
     * @throws Usage if they cannot be understood
     */
    static WdesOptions of(List<String> arguments) {
        WdesOptions options = new WdesOptions();
        for (int at = 0; at < arguments.size(); at += 2) {
            String word = arguments.get(at);
            Option option =
                    Option.of(word).orElseThrow(() -> new Usage("There is no option " + word + "; try --help."));
            boolean last = at + 1 == arguments.size();
            if (last
                    || arguments.get(at + 1).isBlank()
                    || Option.of(arguments.get(at + 1)).isPresent()) {
                throw new Usage("The option " + word + " needs a value after it; try --help.");
            }
            List<String> values = options.given.computeIfAbsent(option, any -> new ArrayList<>());
            if (!values.isEmpty() && !option.many) {
                throw new Usage("The option " + word + " can be given only once; try --help.");
            }
            values.add(arguments.get(at + 1));
        }
        options.check();
        return options;
    }

    private void check() {
        for (Option needed : List.of(Option.YEAR, Option.OUT)) {
            if (!given.containsKey(needed)) {
                throw new Usage("The option " + needed.words() + " is missing; try --help.");
            }
        }
        boolean anything =
                List.of(Option.SURVEY, Option.WORKFORCE, Option.RECRUITMENT, Option.CAPABILITY, Option.BOARD).stream()
                        .anyMatch(given::containsKey);
        if (!anything) {
            throw new Usage(
                    "Give at least one file with --survey, --workforce, --recruitment, --capability or --board.");
        }
        year();
        surveyYear();
        voices();
        appointed();
        List.of(
                        Option.SURVEY,
                        Option.WORKFORCE,
                        Option.RECRUITMENT,
                        Option.CAPABILITY,
                        Option.BOARD,
                        Option.LAST_YEAR,
                        Option.DECISIONS)
                .forEach(this::paths);
        out();
    }

    int year() {
        int year = number(Option.YEAR);
        if (year < RuleSet.FIRST_YEAR || year > RuleSet.LAST_YEAR) {
            throw new Usage("The option --year must be a WDES year from " + RuleSet.FIRST_YEAR + " to "
                    + RuleSet.LAST_YEAR + ", not " + year + ".");
        }
        return year;
    }

    /** The survey year given, or null. */
    @Nullable
    Integer surveyYear() {
        return given.containsKey(Option.SURVEY_YEAR) ? (Integer) number(Option.SURVEY_YEAR) : null;
    }

    private int number(Option option) {
        String value = one(option).orElse("");
        if (!value.matches("[0-9]{4}")) {
            throw new Usage("The option " + option.words() + " must be a year such as 2025, not " + value + ".");
        }
        return Integer.parseInt(value);
    }

    /** Yes, no or not given. */
    Optional<Boolean> voices() {
        return one(Option.VOICES).map(value -> switch (value) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new Usage("The option --voices must be yes or no, not " + value + ".");
        });
    }

    AppointedRule appointed() {
        return switch (one(Option.APPOINTED).orElse("accepted")) {
            case "accepted" -> AppointedRule.OFFER_ACCEPTED;
            case "made" -> AppointedRule.OFFER_MADE;
            default -> throw new Usage("The option --appointed must be accepted or made.");
        };
    }

    Optional<String> one(Option option) {
        return given.getOrDefault(option, List.of()).stream().findFirst();
    }

    /** The files of an option, in the order they were given. */
    List<Path> paths(Option option) {
        return given.getOrDefault(option, List.of()).stream()
                .map(value -> path(option, value))
                .toList();
    }

    Path out() {
        return path(Option.OUT, one(Option.OUT).orElse("")).toAbsolutePath().normalize();
    }

    private static Path path(Option option, String value) {
        try {
            return Path.of(value);
        } catch (java.nio.file.InvalidPathException wrong) {
            throw new Usage("The option " + option.words() + " does not name a file or folder.");
        }
    }
}

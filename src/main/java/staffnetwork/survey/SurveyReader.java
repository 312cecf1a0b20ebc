package staffnetwork.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.ChosenPart;
import staffnetwork.intake.Covered;
import staffnetwork.intake.FileKind;
import staffnetwork.intake.FoundFigure;
import staffnetwork.intake.ImportRequest;
import staffnetwork.intake.KindReader;
import staffnetwork.intake.Progress;
import staffnetwork.intake.Recognised;
import staffnetwork.intake.WatchedSpreadsheet;
import staffnetwork.spreadsheet.Limits;
import staffnetwork.spreadsheet.Spreadsheet;

/** Offers the files of the NHS Staff Survey to intake: the survey of an autumn feeds the WDES of the year after. */
@ApplicationScoped
class SurveyReader implements KindReader {
    private static final String NOTHING = "–";

    SurveyReader() {}

    @Override
    public Set<FileKind> kinds() {
        return Set.of(FileKind.SURVEY);
    }

    @Override
    public Recognised recognise(Path file, String name, Limits limits) {
        Detection detection = SurveyFiles.detect(file, name, limits);
        if (detection instanceof Detection.Recognised recognised) {
            return new Recognised.As(FileKind.SURVEY, recognised.why(), List.of());
        }
        return new Recognised.Not(List.of(((Detection.NotRecognised) detection).fault()));
    }

    @Override
    public Read read(Path file, String name, ImportRequest request, Progress progress) {
        int autumn = request.wdesYear() - 1;
        SurveyRequest asked = new SurveyRequest(autumn, request.organisation(), request.limits());
        return new Read(
                SurveyFiles.read(file, name, asked, book -> new WatchedSpreadsheet(chosen(book, request), progress)),
                new Covered(LocalDate.of(autumn, Month.SEPTEMBER, 1), LocalDate.of(autumn, Month.DECEMBER, 31)));
    }

    private static Spreadsheet chosen(Spreadsheet book, ImportRequest request) {
        return new ChosenPart(book, request.understanding().choice());
    }

    @Override
    public int version() {
        return Text.VERSION;
    }

    @Override
    public String write(FileKind kind, Object figures) {
        return Text.write((SurveyFigures) figures);
    }

    @Override
    public Object parse(FileKind kind, int version, String text) {
        return Text.read(version, text);
    }

    @Override
    public List<FoundFigure> found(FileKind kind, Object read) {
        SurveyFigures figures = (SurveyFigures) read;
        return List.of(
                new FoundFigure("intake.found.survey.year", String.valueOf(figures.surveyYear())),
                new FoundFigure("intake.found.survey.organisation", organisation(figures)),
                new FoundFigure("intake.found.survey.questions", questions(figures)),
                new FoundFigure("intake.found.survey.disabled", answers(figures, Respondents.DISABLED)),
                new FoundFigure("intake.found.survey.other", answers(figures, Respondents.NON_DISABLED)),
                new FoundFigure("intake.found.survey.engagement", engagement(figures, Respondents.DISABLED)),
                new FoundFigure("intake.found.survey.engagement-other", engagement(figures, Respondents.NON_DISABLED)));
    }

    private static String organisation(SurveyFigures figures) {
        String code = figures.organisationCode();
        String name = figures.organisationName();
        String words = ((name == null ? "" : name) + " " + (code == null ? "" : code)).strip();
        return words.isEmpty() ? NOTHING : words;
    }

    /** Questions the file shows a result of for disabled staff. */
    private static String questions(SurveyFigures figures) {
        return String.valueOf(figures.tallies().values().stream()
                .map(groups -> groups.get(Respondents.DISABLED))
                .filter(tally -> tally != null && !(tally instanceof Tally.NotShown))
                .count());
    }

    /** The most answers any question has from a group. */
    private static String answers(SurveyFigures figures, Respondents group) {
        return figures.tallies().values().stream()
                .map(groups -> groups.get(group))
                .map(SurveyReader::base)
                .filter(Objects::nonNull)
                .max(Long::compare)
                .map(most -> String.format(Locale.UK, "%,d", most))
                .orElse(NOTHING);
    }

    private static @Nullable Long base(@Nullable Tally tally) {
        if (tally instanceof Tally.Counted counted) {
            return counted.people().values().stream().mapToLong(Long::longValue).sum();
        } else if (tally instanceof Tally.Shares shares) {
            return shares.base();
        }
        return tally instanceof Tally.Result result ? result.base() : null;
    }

    private static String engagement(SurveyFigures figures, Respondents group) {
        Map<Respondents, Engagement> scores = figures.engagement();
        return scores.get(group) instanceof Engagement.Score score
                ? score.score().bigDecimalValue(2, RoundingMode.HALF_UP).toPlainString()
                : NOTHING;
    }

    /** Survey figures as JSON text and back, exact: fractions as two whole numbers, decimals as text with all their digits. */
    static final class Text {
        /** The version of the text written now. */
        static final int VERSION = 1;

        private static final String BASE = "base";

        private Text() {}

        static String write(SurveyFigures figures) {
            JsonObjectBuilder tallies = Json.createObjectBuilder();
            figures.tallies().forEach((question, groups) -> tallies.add(question.name(), groups(groups, Text::tally)));
            JsonObjectBuilder all = Json.createObjectBuilder().add("surveyYear", figures.surveyYear());
            text(all, "organisationCode", figures.organisationCode());
            text(all, "organisationName", figures.organisationName());
            return all.add("tallies", tallies)
                    .add("engagement", groups(figures.engagement(), Text::engagement))
                    .build()
                    .toString();
        }

        private static <T> JsonObjectBuilder groups(Map<Respondents, T> groups, Function<T, JsonObjectBuilder> write) {
            JsonObjectBuilder object = Json.createObjectBuilder();
            groups.forEach((group, value) -> object.add(group.name(), write.apply(value)));
            return object;
        }

        private static JsonObjectBuilder tally(Tally tally) {
            JsonObjectBuilder object = Json.createObjectBuilder();
            if (tally instanceof Tally.Counted counted) {
                JsonObjectBuilder people = Json.createObjectBuilder();
                counted.people().forEach((answer, count) -> people.add(answer.name(), count));
                object.add("counted", people);
            } else if (tally instanceof Tally.Shares shares) {
                JsonObjectBuilder percent = Json.createObjectBuilder();
                shares.percent().forEach((answer, share) -> percent.add(answer.name(), share.toString()));
                object.add("shares", percent);
                number(object, shares.base());
            } else if (tally instanceof Tally.Result result) {
                object.add("result", result.percent().toString());
                number(object, result.base());
            } else if (tally instanceof Tally.NotShown notShown) {
                object.add("notShown", notShown.reason());
            }
            return object;
        }

        private static JsonObjectBuilder engagement(Engagement engagement) {
            JsonObjectBuilder object = Json.createObjectBuilder();
            if (engagement instanceof Engagement.Score score) {
                object.add("numerator", score.score().getNumerator())
                        .add("denominator", score.score().getDenominator());
                number(object, score.base());
            } else if (engagement instanceof Engagement.NotShown notShown) {
                object.add("notShown", notShown.reason());
            }
            return object;
        }

        private static void text(JsonObjectBuilder object, String name, @Nullable String value) {
            if (value != null) {
                object.add(name, value);
            }
        }

        private static void number(JsonObjectBuilder object, @Nullable Long base) {
            if (base != null) {
                object.add(BASE, base);
            }
        }

        static SurveyFigures read(int version, String text) {
            if (version != VERSION) {
                throw new IllegalArgumentException("no survey figures of version " + version);
            }
            try (JsonReader reader = Json.createReader(new StringReader(text))) {
                JsonObject all = reader.readObject();
                Map<SurveyQuestion, Map<Respondents, Tally>> tallies = new EnumMap<>(SurveyQuestion.class);
                JsonObject questions = all.getJsonObject("tallies");
                for (String question : questions.keySet()) {
                    tallies.put(
                            SurveyQuestion.valueOf(question), groups(questions.getJsonObject(question), Text::tally));
                }
                return new SurveyFigures(
                        all.getInt("surveyYear"),
                        all.getString("organisationCode", null),
                        all.getString("organisationName", null),
                        Collections.unmodifiableMap(tallies),
                        groups(all.getJsonObject("engagement"), Text::engagement));
            }
        }

        private static <T> Map<Respondents, T> groups(JsonObject object, Function<JsonObject, T> read) {
            Map<Respondents, T> groups = new EnumMap<>(Respondents.class);
            for (String group : object.keySet()) {
                groups.put(Respondents.valueOf(group), read.apply(object.getJsonObject(group)));
            }
            return Collections.unmodifiableMap(groups);
        }

        private static Tally tally(JsonObject object) {
            if (object.containsKey("counted")) {
                JsonObject people = object.getJsonObject("counted");
                return new Tally.Counted(
                        answers(people, answer -> people.getJsonNumber(answer).longValueExact()));
            } else if (object.containsKey("shares")) {
                JsonObject shares = object.getJsonObject("shares");
                return new Tally.Shares(
                        answers(shares, answer -> new BigDecimal(shares.getString(answer))), base(object));
            } else if (object.containsKey("result")) {
                return new Tally.Result(new BigDecimal(object.getString("result")), base(object));
            }
            return new Tally.NotShown(object.getString("notShown"));
        }

        private static <T> Map<SurveyAnswer, T> answers(JsonObject object, Function<String, T> read) {
            Map<SurveyAnswer, T> answers = new EnumMap<>(SurveyAnswer.class);
            object.keySet().forEach(answer -> answers.put(SurveyAnswer.valueOf(answer), read.apply(answer)));
            return Collections.unmodifiableMap(answers);
        }

        private static Engagement engagement(JsonObject object) {
            if (object.containsKey("notShown")) {
                return new Engagement.NotShown(object.getString("notShown"));
            }
            BigInteger numerator = object.getJsonNumber("numerator").bigIntegerValueExact();
            BigInteger denominator = object.getJsonNumber("denominator").bigIntegerValueExact();
            return new Engagement.Score(BigFraction.of(numerator, denominator), base(object));
        }

        private static @Nullable Long base(JsonObject object) {
            return object.containsKey(BASE) ? (Long) object.getJsonNumber(BASE).longValueExact() : null;
        }
    }
}

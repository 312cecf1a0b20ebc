package staffnetwork.survey;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Survey figures as JSON text and back, exact: fractions as two whole numbers, decimals as text with all their digits. */
final class SurveyText {
    /** The version of the text written now. */
    static final int VERSION = 1;

    private static final String BASE = "base";

    private SurveyText() {}

    static String write(SurveyFigures figures) {
        JsonObjectBuilder tallies = Json.createObjectBuilder();
        figures.tallies()
                .forEach((question, groups) -> tallies.add(question.name(), groups(groups, SurveyText::tally)));
        JsonObjectBuilder all = Json.createObjectBuilder().add("surveyYear", figures.surveyYear());
        text(all, "organisationCode", figures.organisationCode());
        text(all, "organisationName", figures.organisationName());
        return all.add("tallies", tallies)
                .add("engagement", groups(figures.engagement(), SurveyText::engagement))
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
                        SurveyQuestion.valueOf(question), groups(questions.getJsonObject(question), SurveyText::tally));
            }
            return new SurveyFigures(
                    all.getInt("surveyYear"),
                    all.getString("organisationCode", null),
                    all.getString("organisationName", null),
                    Collections.unmodifiableMap(tallies),
                    groups(all.getJsonObject("engagement"), SurveyText::engagement));
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
            return new Tally.Shares(answers(shares, answer -> new BigDecimal(shares.getString(answer))), base(object));
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

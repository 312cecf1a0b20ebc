package staffnetwork.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.ValueMet;

/** The question what a value means, value by value, and what is known already. */
@ApplicationScoped
public class ValueQuestions {
    private final Wording words;

    @Inject
    ValueQuestions(Wording words) {
        this.words = words;
    }

    /** The values of one kind of column that are asked for. */
    public record Group(String kind, List<Question> questions) {
        /** The key of the kind's name. */
        public String nameKey() {
            return "mapping.kind." + kind;
        }

        /** The key of the sentence that says what is asked. */
        public String whyKey() {
            return "mapping.kind.why." + kind;
        }
    }

    /** A value that is known. */
    public record Known(String kindKey, String shown, String rows, String meaning, String from) {}

    /** The questions, by kind of column; of known values too if all are asked for. */
    List<Group> groups(ValuesAsked values, boolean all) {
        Map<String, List<Question>> groups = new LinkedHashMap<>();
        for (AskedValue asked : values.values()) {
            ValueMet value = asked.value();
            if (all || !value.settled()) {
                groups.computeIfAbsent(value.kind(), any -> new ArrayList<>()).add(question(asked, values));
            }
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private Question question(AskedValue asked, ValuesAsked values) {
        ValueMet value = asked.value();
        List<Question.Option> options = new ArrayList<>();
        options.add(new Question.Option("", words.text("mapping.choose")));
        options.addAll(words.meanings(value.kind(), asked.meanings()));
        return new Question(
                asked.id(),
                value.shown(),
                note(asked, values),
                words.text("mapping.values.rows", words.rows(value.rows()), String.valueOf(value.firstRow())),
                options,
                "");
    }

    private String note(AskedValue asked, ValuesAsked values) {
        String meaning = asked.value().meaning();
        if (asked.value().settled()) {
            return from(asked, values);
        }
        return meaning == null
                ? ""
                : words.text("mapping.values.suggested", meaning(asked.value().kind(), meaning));
    }

    /** What is chosen before anybody answers: what is known, and nothing that is only a suggestion. */
    Map<String, String> suggested(ValuesAsked values) {
        Map<String, String> suggested = new HashMap<>();
        for (AskedValue asked : values.values()) {
            String meaning = asked.value().meaning();
            suggested.put(asked.id(), asked.value().settled() && meaning != null ? meaning : "");
        }
        return suggested;
    }

    /** What is known of the values of a file, and from whom. */
    List<Known> known(ValuesAsked values) {
        return values.values().stream()
                .filter(asked -> asked.value().settled())
                .map(asked -> new Known(
                        "mapping.kind." + asked.value().kind(),
                        asked.value().shown(),
                        words.rows(asked.value().rows()),
                        meaning(asked.value().kind(), asked.value().meaning()),
                        from(asked, values)))
                .toList();
    }

    private String from(AskedValue asked, ValuesAsked values) {
        RememberedValue decided = values.decided().get(asked.id());
        return decided == null
                ? words.text("mapping.values.ours")
                : words.before(decided.version(), values.file().wdesYear());
    }

    private String meaning(String kind, @Nullable String meaning) {
        return meaning == null ? "" : words.text("mapping.meaning." + kind + "." + meaning);
    }
}

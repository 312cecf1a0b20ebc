package staffnetwork.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import staffnetwork.intake.FileLook;
import staffnetwork.intake.FileLook.From;

/** The question which column is which, column by column, and what its answers mean. */
@ApplicationScoped
class ColumnQuestions {
    private static final String IGNORED = "IGNORED";
    private final Wording words;

    @Inject
    ColumnQuestions(Wording words) {
        this.words = words;
    }

    /** A question for each column; a column about a person, or without a heading, leaves nothing to choose. */
    List<Question> of(FileLook look, List<String> fields, String before) {
        List<Question> questions = new ArrayList<>();
        for (FileLook.Column column : look.columns()) {
            String name = column.heading().isEmpty()
                    ? words.text("mapping.columns.unnamed", column.letters())
                    : words.text("mapping.columns.name", column.letters(), column.heading());
            boolean none = column.personal() || column.key().isEmpty();
            String fixed = column.personal() ? "mapping.columns.thrown-away" : "mapping.columns.no-heading";
            questions.add(new Question(
                    id(column),
                    name,
                    none ? "" : note(column, before),
                    words.sample(column.sample()),
                    none ? List.of() : options(fields, column.from() == From.RIVAL),
                    none ? words.text(fixed) : ""));
        }
        return questions;
    }

    /** The same for a layout that is remembered, heading by heading. */
    List<Question> of(RememberedLayout layout, List<String> fields) {
        List<Question> questions = new ArrayList<>();
        for (MappedHeading heading : layout.headings()) {
            boolean personal = heading.personal();
            questions.add(new Question(
                    "column-" + questions.size(),
                    heading.key(),
                    "",
                    "",
                    personal ? List.of() : options(fields, false),
                    personal ? words.text("mapping.columns.thrown-away") : ""));
        }
        return questions;
    }

    private String note(FileLook.Column column, String before) {
        return switch (column.from()) {
            case NOWHERE -> "";
            case HEADING -> words.text("mapping.columns.suggested");
            case RIVAL ->
                words.text("mapping.columns.rival", words.field(column.field()).label());
            case REMEMBERED -> before.isEmpty() ? words.text("mapping.columns.remembered") : "";
        };
    }

    private List<Question.Option> options(List<String> fields, boolean choose) {
        List<Question.Option> options = new ArrayList<>();
        if (choose) {
            options.add(new Question.Option("", words.text("mapping.choose")));
        }
        options.add(new Question.Option(IGNORED, words.text("mapping.columns.ignored")));
        fields.forEach(field -> options.add(words.field(field)));
        return options;
    }

    /** What is chosen before anybody answers; nothing where two columns could be one field. */
    Map<String, String> suggested(FileLook look) {
        Map<String, String> suggested = new HashMap<>();
        for (FileLook.Column column : look.columns()) {
            String field = column.field().isEmpty() ? IGNORED : column.field();
            suggested.put(id(column), column.from() == From.RIVAL ? "" : field);
        }
        return suggested;
    }

    /** Column to field as it was answered; nothing, and it is said where, if a column was not answered. */
    Optional<Map<Integer, String>> chosen(FileLook look, Map<String, String> answers) {
        Map<Integer, String> chosen = new HashMap<>();
        boolean whole = true;
        for (FileLook.Column column : look.columns()) {
            String answer = Optional.ofNullable(answers.get(id(column))).orElse("");
            boolean asked = !column.personal() && !column.key().isEmpty();
            if (asked && answer.isEmpty()) {
                words.wrong(id(column), "mapping.columns.choose", column.letters());
                whole = false;
            } else if (asked && !answer.equals(IGNORED)) {
                chosen.put(column.index(), answer);
            }
        }
        return whole ? Optional.of(chosen) : Optional.empty();
    }

    /** Says beside the columns why an answer cannot be taken. */
    void tell(ColumnsAnswer answer, List<Question> asked) {
        if (answer instanceof ColumnsAnswer.TwoForOne two) {
            words.wrong(
                    asked.get(two.second()).id(),
                    "mapping.columns.two",
                    words.field(two.field()).label(),
                    asked.get(two.first()).name(),
                    asked.get(two.second()).name());
        } else if (answer instanceof ColumnsAnswer.Missing missing) {
            String fields = missing.fields().stream().map(this::either).collect(Collectors.joining(", "));
            words.wrong(first(asked), "mapping.columns.missing", fields);
        } else if (answer instanceof ColumnsAnswer.NotHeadings not) {
            words.wrong("save", "mapping.columns.not-headings", not.doubt());
        } else {
            words.wrong("save", "mapping.gone");
        }
    }

    private String either(List<String> fields) {
        return fields.stream()
                .map(name -> words.field(name).label())
                .collect(Collectors.joining(words.text("mapping.or")));
    }

    private static String first(List<Question> asked) {
        return asked.stream()
                .filter(question -> !question.options().isEmpty())
                .map(Question::id)
                .findFirst()
                .orElse("save");
    }

    private static String id(FileLook.Column column) {
        return "column-" + column.index();
    }
}

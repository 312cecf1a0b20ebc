package staffnetwork.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.HeldAboutMe;

/** Everything this room keeps about one person, line by line, to take away. Keys of texts and values, for a page or a program. */
public final class OwnRecord {
    private final List<Line> lines = new ArrayList<>();

    /**
     * One line.
     *
     * @param field the key of its name, without the room's prefix
     * @param value what is kept: a word, a date, or the person's own words
     * @param coded whether the value is a word of ours that has a text
     */
    public record Line(String field, String value, boolean coded) {}

    OwnRecord(Kept kept, List<PassedOn> passedOn) {
        Kept.Told told = kept.told();
        if (told != null) {
            answers("told", told.answers());
            plain("told.on", told.on());
            plain("told.right", told.right());
        }
        Kept.Draft draft = kept.draft();
        if (draft != null) {
            answers("draft", draft.answers());
            plain("draft.on", draft.on());
        }
        Kept.Accepted notice = kept.notice();
        if (notice != null) {
            lines.add(new Line("notice", notice.version(), false));
            plain("notice.on", notice.on());
        }
        for (PassedOn each : passedOn) {
            coded("passed.kind", each.kind());
            plain("passed.on", each.on());
            coded("passed.value", each.value());
            each.groups().forEach(group -> coded("passed.group", group));
            words("passed.reach", each.reach());
            coded("passed.outcome", each.outcome());
            words("passed.reason", each.reason());
        }
    }

    /** The lines, in order; none if nothing is kept. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    private void answers(String of, Answers answers) {
        coded(of + ".longTerm", answers.longTerm());
        coded(of + ".effect", answers.effect());
        answers.areas().forEach(area -> coded(of + ".area", area));
        words(of + ".words", answers.words());
        coded(of + ".identity", answers.identity());
    }

    private void words(String field, String value) {
        if (!value.isEmpty()) {
            lines.add(new Line(field, value, false));
        }
    }

    private void coded(String field, @Nullable Enum<?> value) {
        if (value != null) {
            lines.add(new Line(field, value.getDeclaringClass().getSimpleName() + "." + value.name(), true));
        }
    }

    private void plain(String field, LocalDate day) {
        lines.add(new Line(field, day.toString(), false));
    }

    /** As a part of the copy of everything held about somebody. */
    @ApplicationScoped
    static class Held implements HeldAboutMe {
        private final Declarations declarations;

        @Inject
        Held(Declarations declarations) {
            this.declarations = declarations;
        }

        @Override
        public String part() {
            return "told";
        }

        @Override
        public String heading() {
            return "declaration.record.told";
        }

        @Override
        public List<HeldAboutMe.Line> lines() {
            return declarations.record().lines().stream()
                    .map(line -> new HeldAboutMe.Line(
                            "declaration.record." + line.field(),
                            line.coded() ? "declaration.value." + line.value() : line.value(),
                            line.coded()))
                    .toList();
        }
    }
}

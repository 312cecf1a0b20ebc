package staffnetwork.declaration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
            coded("passed.outcome", each.outcome());
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
        if (!answers.words().isEmpty()) {
            lines.add(new Line(of + ".words", answers.words(), false));
        }
        coded(of + ".identity", answers.identity());
    }

    private void coded(String field, @Nullable Enum<?> value) {
        if (value != null) {
            lines.add(new Line(field, value.getDeclaringClass().getSimpleName() + "." + value.name(), true));
        }
    }

    private void plain(String field, LocalDate day) {
        lines.add(new Line(field, day.toString(), false));
    }
}

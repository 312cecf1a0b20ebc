package staffnetwork.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import staffnetwork.spreadsheet.Fingerprint;

/**
 * What would change in a WDES year if a file were used.
 *
 * @param lines the figures it touches, in the order of the metrics
 * @param warnings what would be impossible or unlikely then
 */
public record WhatChanges(List<Line> lines, List<Warning> warnings) {
    /** Nothing is known of it. */
    public static final WhatChanges NOTHING = new WhatChanges(List.of(), List.of());

    public WhatChanges {
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
    }

    /**
     * One figure, as it stands, as it would be, and as it was in the year before.
     *
     * @param what the figure's name in words
     * @param before as it stands now, as text
     * @param after with the file
     * @param lastYear in the year before, or why there is none
     */
    public record Line(String what, String before, String after, String lastYear) {
        /** True if the file changes it. */
        public boolean changed() {
            return !before.equals(after);
        }
    }

    /**
     * Something to look at before the file is used.
     *
     * @param rule a short name, the same every time
     * @param metric the code of the metric it is about
     * @param words what is wrong or unlikely, in sentences
     * @param stops true if it cannot be right; otherwise it needs a note
     */
    public record Warning(String rule, String metric, String words, boolean stops) {
        /** The id of the field for its note. */
        public String field() {
            return "note-" + rule.replace('.', '-');
        }
    }

    /**
     * What HR wrote about a warning when the file was used.
     *
     * @param rule the warning's rule
     * @param metric the metric's code
     * @param warning the warning as it was shown
     * @param words the note
     */
    public record Note(String rule, String metric, String warning, String words) {}

    /** Two ways to use a file together: the warnings of both, each once. */
    public WhatChanges and(WhatChanges other) {
        List<Warning> all = new ArrayList<>(warnings);
        other.warnings.stream()
                .filter(warning -> all.stream().noneMatch(there -> there.rule().equals(warning.rule())))
                .forEach(all::add);
        return new WhatChanges(lines, all);
    }

    /** The warnings of what cannot be right. */
    public List<Warning> impossible() {
        return warnings.stream().filter(Warning::stops).toList();
    }

    /** True if something cannot be right, so that the file is not to be used. */
    public boolean stopped() {
        return !impossible().isEmpty();
    }

    /** The warnings that need a note. */
    public List<Warning> toNote() {
        return warnings.stream().filter(warning -> !warning.stops()).toList();
    }

    /**
     * The notes to keep, one a warning.
     *
     * @param written words by the rule of the warning; what nobody asked for is left out
     * @return fewer notes than warnings if some were not written
     */
    public List<Note> noted(Map<String, String> written) {
        return toNote().stream()
                .map(warning -> new Note(
                        warning.rule(),
                        warning.metric(),
                        warning.words(),
                        written.getOrDefault(warning.rule(), "").strip()))
                .filter(note -> !note.words().isEmpty())
                .toList();
    }

    /** Stands for everything that is shown here, so that a decision can be held to what its maker saw. */
    public String standing() {
        return Fingerprint.sha256((lines + "\n" + warnings).getBytes(StandardCharsets.UTF_8));
    }
}

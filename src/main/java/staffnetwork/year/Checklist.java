package staffnetwork.year;

import java.time.Instant;
import java.util.List;
import staffnetwork.wdes.Finding;

/**
 * What stands before the submission.
 *
 * @param wdesYear the year
 * @param lines findings with their notes
 * @param downloads earlier downloads, newest first
 * @param standing stands for everything that would be signed off, so that a signature can be held to what its giver saw
 */
public record Checklist(int wdesYear, List<Line> lines, List<Download> downloads, String standing) {
    /**
     * One finding.
     *
     * @param finding what was found
     * @param note HR's note on its metric, or empty
     */
    public record Line(Finding finding, String note) {
        /** True if the file cannot be had because of it. */
        public boolean stops() {
            return finding.weight() == Finding.Weight.BLOCKING
                    || (finding.weight() == Finding.Weight.NEEDS_NOTE && note.isEmpty());
        }

        /** The key of what it asks for, in words. */
        public String weightKey() {
            return "year.weight."
                    + (finding.weight() == Finding.Weight.NEEDS_NOTE && !note.isEmpty()
                            ? "noted"
                            : finding.weight().name().toLowerCase(java.util.Locale.ROOT));
        }

        /** True if the year cannot be signed off because of it: what is missing needs a note too. */
        public boolean stopsSigning() {
            return stops() || note.isEmpty();
        }

        /** The key of what it asks for before the year is signed off, in words. */
        public String signingKey() {
            return "year.signing."
                    + switch (finding.weight()) {
                        case BLOCKING -> "open";
                        case NEEDS_NOTE -> note.isEmpty() ? "note" : "noted";
                        case MISSING -> note.isEmpty() ? "missing" : "noted";
                    };
        }

        /** The colour of its tag then. */
        public String signingTone() {
            return stopsSigning() ? "red" : "green";
        }

        /** The colour of its tag. */
        public String tone() {
            return stops() ? "red" : note.isEmpty() ? "grey" : "green";
        }
    }

    /** One download of a submission workbook. */
    public record Download(int wdesYear, String by, Instant at, String sha256) {}

    /** True if the file can be had. */
    public boolean ready() {
        return lines.stream().noneMatch(Line::stops);
    }

    /** True if the year can be signed off: the file can be had, and a note says why what is missing is missing. */
    public boolean signable() {
        return lines.stream().noneMatch(Line::stopsSigning);
    }
}

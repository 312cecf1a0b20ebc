package staffnetwork.survey;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import staffnetwork.spreadsheet.Row;

/** Which rows of a detailed sheet are about us, and about which group. */
interface DetailedRows {
    /** True for a row that only has formats. */
    boolean isBlank(Row row);

    /** The group a row is about; empty for one that is left out, which is counted. */
    Optional<Respondents> group(Row row, Findings findings);

    /** The columns it needs. */
    List<Integer> columns();

    /** True once a row was ours. */
    boolean found();

    /** England's row and the two rows by long-lasting condition. */
    final class National implements DetailedRows {
        private final int base;
        private final int breakdown;
        private final int subgroup;
        private boolean found;

        National(Glimpse.Line header) {
            breakdown = DetailedLayout.column(header, "breakdown");
            base = DetailedLayout.column(header, "base");
            subgroup = DetailedLayout.column(header, "breakdown subgroup");
        }

        @Override
        public boolean isBlank(Row row) {
            return row.text(base).isEmpty() && row.text(breakdown).isEmpty();
        }

        @Override
        public Optional<Respondents> group(Row row, Findings findings) {
            String of = Words.of(row.text(breakdown));
            String who = Words.of(row.text(subgroup));
            boolean national = Words.of(row.text(base)).equals("national");
            if (national && of.isEmpty() && who.isEmpty()) {
                found = true;
                return Optional.of(Respondents.ALL);
            }
            boolean split = of.startsWith("long lasting") || of.startsWith("long term");
            if (national && split && (who.contains("without") || who.equals("no"))) {
                return Optional.of(Respondents.NON_DISABLED);
            }
            if (national && split && (who.contains("with ") || who.equals("yes"))) {
                return Optional.of(Respondents.DISABLED);
            }
            findings.leaveOut("another breakdown");
            return Optional.empty();
        }

        @Override
        public List<Integer> columns() {
            return List.of(base, breakdown, subgroup);
        }

        @Override
        public boolean found() {
            return found;
        }
    }

    /** The row of one organisation. */
    final class Organisation implements DetailedRows {
        private final int code;
        private final int name;
        private final String wanted;
        private @Nullable String nameFound;
        private boolean found;

        Organisation(Glimpse.Line header, String wanted) {
            code = DetailedLayout.codeColumn(header);
            name = Math.max(
                    DetailedLayout.column(header, "organisation name"), DetailedLayout.column(header, "organisation"));
            this.wanted = wanted;
        }

        @Override
        public boolean isBlank(Row row) {
            return row.text(code).isEmpty();
        }

        @Override
        public Optional<Respondents> group(Row row, Findings findings) {
            if (!wanted.equalsIgnoreCase(row.text(code))) {
                findings.leaveOut("another organisation");
                return Optional.empty();
            }
            found = true;
            if (name >= 0 && !row.text(name).isEmpty()) {
                nameFound = row.text(name);
            }
            return Optional.of(Respondents.ALL);
        }

        @Override
        public List<Integer> columns() {
            return name < 0 ? List.of(code) : List.of(code, name);
        }

        @Override
        public boolean found() {
            return found;
        }

        /** The organisation's name, if the sheet has it. */
        @Nullable
        String name() {
            return nameFound;
        }
    }
}

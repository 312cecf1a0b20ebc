package staffnetwork.report;

import java.util.List;
import java.util.Optional;
import staffnetwork.wdes.FigureKey;
import staffnetwork.wdes.MetricCode;

/**
 * One row of the submission workbook. Labels are data, remembered from the template of 2020 to 2023; see the domain paper, section 3.
 *
 * @param section the metric as the template prints it, for example {@code 1a} or {@code 4a(ii)}
 * @param number the row's number in the template
 * @param id our own name of the row, the same in every year
 * @param item what the row holds, in words
 * @param measure head-count, percentage or calculated
 * @param fill how its cells are filled
 * @param of what they are filled from: rows, or parts of the figures
 * @param figure the metric and part of the figure it shows, for example {@code 1:total}; empty if none
 * @param aliases other words for {@code item} in older workbooks
 */
record LayoutRow(
        String section,
        int number,
        String id,
        String item,
        String measure,
        Fill fill,
        List<String> of,
        String figure,
        List<String> aliases) {
    /** How the cells of a row are filled. */
    enum Fill {
        /** Head-counts of a pay row. */
        STAFF,
        /** Applicants shortlisted. */
        SHORTLISTED,
        /** Applicants appointed. */
        APPOINTED,
        /** Yearly average of capability entries. */
        ENTRIES,
        /** Yearly average of those for ill health. */
        ILL_HEALTH,
        /** Members of a part of the board. */
        BOARD,
        /** A result of the staff survey. */
        SURVEY,
        /** Yes or no to metric 9b. */
        ANSWER,
        /** The text of metric 9b. */
        EVIDENCE,
        /** Calculated: other rows added up. */
        SUM,
        /** Calculated: one row less another. */
        LESS,
        /** Calculated: another row again. */
        SAME,
        /** Calculated: each group of a row out of its total. */
        SHARE,
        /** Calculated: one row over another, group by group. */
        RATE,
        /** Calculated: one row less a second, over a third. */
        RATE_LESS,
        /** Calculated: the rate of one group over that of another. */
        RATIO,
        /** Calculated: one share less another. */
        POINTS;

        /** True if the cells are formulas. */
        boolean calculated() {
            return compareTo(SUM) >= 0;
        }

        /** True if the cells are typed head-counts with a total beside them. */
        boolean counted() {
            return compareTo(BOARD) <= 0;
        }
    }

    /** The metric it belongs to. */
    MetricCode metric() {
        String code = section.startsWith("1a") || section.startsWith("1b")
                ? "1"
                : section.replace("(", ".").replace(")", "");
        return MetricCode.named(code).orElseThrow(() -> new IllegalStateException("no metric " + section));
    }

    /** The figure it shows for a group; empty if it shows none. */
    Optional<FigureKey> figure(FigureKey.Who who) {
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        String part = figure.substring(figure.indexOf(':') + 1);
        return Optional.of(new FigureKey(metric(), part, fill == Fill.RATIO ? FigureKey.Who.COMPARED : who));
    }
}

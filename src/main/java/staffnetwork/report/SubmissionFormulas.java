package staffnetwork.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import staffnetwork.wdes.FigureKey.Who;

/**
 * The formulas of one year's four columns. Every formula shows an empty cell, never an error or a silent nought, where what it needs
 * is missing or where the metric cannot be worked out.
 */
final class SubmissionFormulas {
    /** The groups in the order of their columns. */
    static final List<Who> COLUMNS = List.of(Who.DISABLED, Who.NON_DISABLED, Who.UNKNOWN, Who.ALL);

    private static final String EMPTY = "\"\"";

    private final Map<String, Integer> rows;
    private final int firstColumn;

    /**
     * Formulas of a block.
     *
     * @param rows the row number of each row of the layout, by its id
     * @param firstColumn the column of disabled people, from 0
     */
    SubmissionFormulas(Map<String, Integer> rows, int firstColumn) {
        this.rows = rows;
        this.firstColumn = firstColumn;
    }

    /** The total of a row: its three groups. */
    String total(String row) {
        String groups = cell(row, Who.DISABLED) + ":" + cell(row, Who.UNKNOWN);
        return "IF(COUNT(" + groups + ")=0," + EMPTY + ",SUM(" + groups + "))";
    }

    /** The calculated cell of a group; the empty text where the row has none for it. */
    String of(LayoutRow row, Who who) {
        boolean total = who == Who.ALL;
        List<String> of = row.of();
        return switch (row.fill()) {
            case SUM -> total ? total(row.id()) : sum(of, who);
            case LESS -> total ? total(row.id()) : difference(cell(of.get(0), who), cell(of.get(1), who));
            case SAME -> total ? total(row.id()) : known(List.of(cell(of.get(0), who)), cell(of.get(0), who));
            case SHARE -> total ? total(row.id()) : quotient(cell(of.get(0), who), cell(of.get(0), Who.ALL));
            case RATE -> total ? "" : rate(cell(of.get(0), who), cell(of.get(1), who));
            case RATE_LESS -> total ? "" : rateLess(of, who);
            case RATIO ->
                who == Who.DISABLED
                        ? quotient(cell(of.get(0), Who.valueOf(of.get(1))), cell(of.get(0), Who.valueOf(of.get(2))))
                        : "";
            case POINTS -> total ? "" : difference(cell(of.get(0), who), cell(of.get(1), who));
            case STAFF, SHORTLISTED, APPOINTED, ENTRIES, ILL_HEALTH, BOARD -> total ? total(row.id()) : "";
            case SURVEY, ANSWER, EVIDENCE -> "";
        };
    }

    private String sum(List<String> ids, Who who) {
        String cells = ranges(ids, who);
        return "IF(COUNT(" + cells + ")=0," + EMPTY + ",SUM(" + cells + "))";
    }

    /** Rows that follow each other are written as a range. */
    private String ranges(List<String> ids, Who who) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int next = 1; next <= ids.size(); next++) {
            if (next == ids.size() || row(ids.get(next)) != row(ids.get(next - 1)) + 1) {
                String first = cell(ids.get(from), who);
                parts.add(next - from == 1 ? first : first + ":" + cell(ids.get(next - 1), who));
                from = next;
            }
        }
        return String.join(",", parts);
    }

    private static String difference(String from, String take) {
        return known(List.of(from, take), from + "-" + take);
    }

    private static String quotient(String above, String below) {
        return known(List.of(above, below), "IF(" + below + "=0," + EMPTY + "," + above + "/" + below + ")");
    }

    /** More appointed than shortlisted is a mistake, not a likelihood. */
    private static String rate(String happened, String people) {
        String wrong = "OR(" + people + "=0," + happened + ">" + people + ")";
        return known(List.of(happened, people), "IF(" + wrong + "," + EMPTY + "," + happened + "/" + people + ")");
    }

    private String rateLess(List<String> ids, Who who) {
        UnaryOperator<String> at = id -> cell(id, who);
        String entries = at.apply(ids.get(0));
        String illHealth = at.apply(ids.get(1));
        String staff = at.apply(ids.get(2));
        String wrong = "OR(" + staff + "=0," + illHealth + ">" + entries + ")";
        return known(
                List.of(entries, illHealth, staff),
                "IF(" + wrong + "," + EMPTY + ",(" + entries + "-" + illHealth + ")/" + staff + ")");
    }

    private static String known(List<String> cells, String formula) {
        String all = cells.stream().distinct().collect(Collectors.joining(","));
        long count = cells.stream().distinct().count();
        return "IF(COUNT(" + all + ")<" + count + "," + EMPTY + "," + formula + ")";
    }

    private String cell(String id, Who who) {
        return (char) ('A' + firstColumn + COLUMNS.indexOf(who)) + "" + row(id);
    }

    private int row(String id) {
        return Objects.requireNonNull(rows.get(id), id);
    }
}

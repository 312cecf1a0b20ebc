package staffnetwork.wdes;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import staffnetwork.workforce.Board;
import staffnetwork.workforce.Headcounts;

/**
 * Metric 10: disabled people on the board compared with the whole workforce, in percentage points. Unknown status counts in both
 * totals. Positive means a larger share on the board.
 *
 * @param counts the board, or null if not supplied
 * @param percent shares by status, for each part of the board
 * @param workforce shares by status in the workforce
 * @param differences share of the board less share of the workforce, for each part and status
 */
public record BoardRepresentation(
        @Nullable Board counts,
        Map<Part, ByStatus<Metric>> percent,
        ByStatus<Metric> workforce,
        Map<Part, ByStatus<Metric>> differences) {
    /** A part of the board. */
    public enum Part {
        /** Everyone on the board. */
        TOTAL("total"),
        /** Members with a vote. */
        VOTING("voting"),
        /** Executive members. */
        EXECUTIVE("executive");

        private final String code;

        Part(String code) {
            this.code = code;
        }

        /** The name in {@code metrics.json}. */
        public String code() {
            return code;
        }

        /** The people of this part. */
        public Headcounts of(Board board) {
            return switch (this) {
                case TOTAL -> board.total();
                case VOTING -> board.voting();
                case EXECUTIVE -> board.executive();
            };
        }
    }

    static BoardRepresentation of(@Nullable Board board, Representation staff) {
        Map<Part, ByStatus<Metric>> percent = new EnumMap<>(Part.class);
        Map<Part, ByStatus<Metric>> differences = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            ByStatus<Metric> shares = shares(board, part);
            percent.put(part, shares);
            differences.put(
                    part,
                    ByStatus.each(status -> difference(
                            shares.of(status), staff.total().percent().of(status))));
        }
        return new BoardRepresentation(board, percent, staff.total().percent(), differences);
    }

    private static ByStatus<Metric> shares(@Nullable Board board, Part part) {
        if (board == null) {
            return ByStatus.each(status -> new Metric.NotComputable(Wording.say("missing.board")));
        }
        String nobody = Wording.say("nobody.board." + part.code());
        Headcounts people = part.of(board);
        return ByStatus.each(status -> Metric.percentage(people.of(status), people.total(), nobody));
    }

    private static Metric difference(Metric board, Metric workforce) {
        Optional<Metric.Computed> onBoard = board.computed();
        Optional<Metric.Computed> inPost = workforce.computed();
        if (onBoard.isEmpty()) {
            return board;
        }
        if (inPost.isEmpty()) {
            return workforce;
        }
        return new Metric.Computed(
                onBoard.get().value().subtract(inPost.get().value()), Metric.Unit.POINTS, Metric.Behind.NOBODY);
    }

    /** Shares of one part of the board. */
    public ByStatus<Metric> percent(Part part) {
        return java.util.Objects.requireNonNull(percent.get(part));
    }

    /** Differences of one part of the board from the workforce. */
    public ByStatus<Metric> difference(Part part) {
        return java.util.Objects.requireNonNull(differences.get(part));
    }
}

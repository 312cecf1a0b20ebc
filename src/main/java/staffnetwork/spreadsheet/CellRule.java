package staffnetwork.spreadsheet;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a sheet allows to be typed into some cells (its data validation), as far as it can be told without working out formulas.
 *
 * @param areas the cells it is about
 * @param type {@code whole}, {@code decimal}, {@code list} …
 * @param operator how the bounds are meant; empty for between
 */
record CellRule(List<CellArea> areas, String type, String operator, String first, String second) {
    /** True if the rule is about that cell. */
    boolean about(int row, int column) {
        return areas.stream().anyMatch(area -> area.holds(row, column));
    }

    /** The answers to choose from; empty if they are not listed in the rule itself. */
    List<String> choices() {
        return type.equals("list") && first.length() > 1 && first.startsWith("\"") && first.endsWith("\"")
                ? Arrays.stream(first.substring(1, first.length() - 1).split(",", -1))
                        .map(String::strip)
                        .toList()
                : List.of();
    }

    /** The largest number allowed, if the rule says so. */
    Optional<BigDecimal> most() {
        return switch (numeric() ? operator : "none") {
            case "", "between" -> number(second);
            case "lessThan", "lessThanOrEqual" -> number(first);
            default -> Optional.empty();
        };
    }

    private boolean numeric() {
        return type.equals("whole") || type.equals("decimal");
    }

    /** True unless the rule forbids that number. */
    boolean takes(BigDecimal value) {
        if (!choices().isEmpty()) {
            return false;
        } else if (!numeric()) {
            return true;
        } else if (type.equals("whole") && value.stripTrailingZeros().scale() > 0) {
            return false;
        }
        Optional<BigDecimal> low = number(first);
        Optional<BigDecimal> high = number(second);
        boolean aboveFirst = low.isEmpty() || value.compareTo(low.get()) >= 0;
        boolean belowSecond = high.isEmpty() || value.compareTo(high.get()) <= 0;
        return switch (operator) {
            case "", "between" -> aboveFirst && belowSecond;
            case "greaterThanOrEqual" -> aboveFirst;
            case "greaterThan" -> low.isEmpty() || value.compareTo(low.get()) > 0;
            case "lessThanOrEqual" -> low.isEmpty() || value.compareTo(low.get()) <= 0;
            case "lessThan" -> low.isEmpty() || value.compareTo(low.get()) < 0;
            case "equal" -> low.isEmpty() || value.compareTo(low.get()) == 0;
            default -> true;
        };
    }

    /** True unless the rule forbids that text. */
    boolean takes(String text) {
        return numeric() ? false : choices().isEmpty() || choices().contains(text);
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text.strip()));
        } catch (NumberFormatException formula) {
            return Optional.empty();
        }
    }
}

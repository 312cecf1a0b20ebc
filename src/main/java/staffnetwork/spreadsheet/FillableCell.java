package staffnetwork.spreadsheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A cell of somebody else's workbook: whether it is there to be filled, and with what. */
public final class FillableCell {
    private final Standing standing;
    private final boolean percent;
    private final @Nullable CellRule rule;

    FillableCell(Standing standing, boolean percent, @Nullable CellRule rule) {
        this.standing = standing;
        this.percent = percent;
        this.rule = rule;
    }

    /** What stands in the way of filling a cell, if anything does. */
    public enum Standing {
        /** Empty, and unlocked on a protected sheet: made to be filled. */
        INPUT,
        /** Empty, on a sheet that is not protected: it may be filled. */
        EMPTY,
        /** Locked on a protected sheet. */
        LOCKED,
        /** Worked out by the workbook itself. */
        FORMULA,
        /** Something stands there already. */
        FILLED,
        /** Hidden behind another cell it is merged with. */
        COVERED
    }

    /** What stands in the way. */
    public Standing standing() {
        return standing;
    }

    /** True if the cell shows its number as a percentage, so that 0.141 is shown as 14.1 %. */
    public boolean percent() {
        return percent;
    }

    /** The answers the workbook offers for the cell; empty if it does not list any. */
    public List<String> choices() {
        return rule == null ? List.of() : rule.choices();
    }

    /** The largest number the workbook allows in the cell, if it says so. */
    public Optional<BigDecimal> most() {
        return rule == null ? Optional.empty() : rule.most();
    }

    /** True unless the workbook forbids that number. */
    public boolean takes(BigDecimal value) {
        return rule == null || rule.takes(value);
    }

    /** True unless the workbook forbids that text. */
    public boolean takes(String text) {
        return rule == null || rule.takes(text);
    }
}

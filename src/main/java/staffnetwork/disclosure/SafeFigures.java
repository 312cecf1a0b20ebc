package staffnetwork.disclosure;

/**
 * The rules for one figure that stands by itself and is released once: thresholds on both sides, rounding, whole percentages.
 * Figures that can be subtracted from one another go through {@link ReleaseMaker} instead.
 */
public final class SafeFigures {
    private final Thresholds thresholds;

    /** Figures by these thresholds. */
    public SafeFigures(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** A count of people, rounded to five; hidden if too few are counted or too few are left. */
    public Figure count(int counted, int rest) {
        return enough(counted, rest)
                ? new Figure.Shown(Thresholds.rounded(counted), Figure.Unit.PEOPLE)
                : Figure.Withheld.ONLY;
    }

    /** How many of a group are counted, as a whole percentage of rounded counts; hidden if the group is small. */
    public Figure share(int counted, int rest) {
        return enough(counted, rest)
                ? ofRounded(Thresholds.rounded(counted), Thresholds.rounded(counted + rest))
                : Figure.Withheld.ONLY;
    }

    /**
     * One rate over another, from rounded counts, in hundredths: (first counted / first base) / (second counted / second base).
     * Hidden if any numerator, or what it leaves of its base, is below the threshold.
     */
    public Figure ratio(Rate first, Rate second) {
        if (!enough(first) || !enough(second)) {
            return Figure.Withheld.ONLY;
        }
        long above = (long) Thresholds.rounded(first.counted()) * Thresholds.rounded(second.base());
        long below = (long) Thresholds.rounded(second.counted()) * Thresholds.rounded(first.base());
        return new Figure.Shown(halfUp(100 * above, below), Figure.Unit.HUNDREDTHS);
    }

    /** A survey percentage, as a whole number, if enough people answered; it is rounded half up. */
    public Figure survey(int answers, java.math.BigDecimal percentage) {
        return answers >= thresholds.answers()
                ? new Figure.Shown(whole(percentage), Figure.Unit.PER_CENT)
                : Figure.Withheld.ONLY;
    }

    /** A survey score from 0 to 10, to one decimal, if enough people answered. */
    public Figure score(int answers, java.math.BigDecimal score) {
        return answers >= thresholds.answers()
                ? new Figure.Shown(whole(score.movePointRight(1)), Figure.Unit.TENTHS)
                : Figure.Withheld.ONLY;
    }

    /** How far one percentage lies above another, from the two figures as shown; hidden if either is. */
    public static Figure gap(Figure of, Figure above) {
        return of instanceof Figure.Shown one
                        && above instanceof Figure.Shown other
                        && one.getUnit() == Figure.Unit.PER_CENT
                        && other.getUnit() == Figure.Unit.PER_CENT
                ? new Figure.Shown(one.getValue() - other.getValue(), Figure.Unit.POINTS)
                : Figure.Withheld.ONLY;
    }

    Figure ofRounded(int counted, int base) {
        return base >= thresholds.base()
                ? new Figure.Shown(halfUp(100L * counted, base), Figure.Unit.PER_CENT)
                : Figure.Withheld.ONLY;
    }

    private boolean enough(Rate rate) {
        return enough(rate.counted(), rate.base() - rate.counted());
    }

    private boolean enough(int counted, int rest) {
        return counted >= thresholds.people() && rest >= thresholds.people();
    }

    private static long halfUp(long above, long below) {
        return (2 * above + below) / (2 * below);
    }

    private static long whole(java.math.BigDecimal value) {
        return value.setScale(0, java.math.RoundingMode.HALF_UP).longValueExact();
    }

    /**
     * So many of a group.
     *
     * @param counted people, at most the base
     * @param base all people of the group
     */
    public record Rate(int counted, int base) {
        public Rate {
            if (counted < 0 || base < counted) {
                throw new IllegalArgumentException("more people counted than there are");
            }
        }
    }
}

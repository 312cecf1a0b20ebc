package staffnetwork.disclosure;

/** A figure that may leave: shown, or withheld because too few people stand behind it. Only this room makes one. */
public sealed interface Figure {
    /** Whether there is a number to show. */
    boolean isShown();

    /** The figure as people read it: the number with its unit, or the one wording of a hidden figure. */
    String getWords();

    /** What a shown figure counts. */
    enum Unit {
        /** People, rounded to five. */
        PEOPLE,
        /** A whole percentage. */
        PER_CENT,
        /** A difference between two percentages, in whole percentage points. */
        POINTS,
        /** One rate divided by another, in hundredths. */
        HUNDREDTHS,
        /** A score from 0 to 10, in tenths. */
        TENTHS
    }

    /** A figure with enough people behind it. */
    final class Shown implements Figure {
        private final long value;
        private final Unit unit;

        Shown(long value, Unit unit) {
            this.value = value;
            this.unit = unit;
        }

        /** In the unit. */
        public long getValue() {
            return value;
        }

        /** What is counted. */
        public Unit getUnit() {
            return unit;
        }

        @Override
        public boolean isShown() {
            return true;
        }

        @Override
        public String getWords() {
            return switch (unit) {
                case PEOPLE -> HiddenWords.grouped(value);
                case PER_CENT -> value + "%";
                case POINTS -> HiddenWords.say(value == 1 || value == -1 ? "point" : "points", value);
                case HUNDREDTHS -> decimal(100);
                case TENTHS -> decimal(10);
            };
        }

        private String decimal(int parts) {
            return java.math.BigDecimal.valueOf(value, parts == 100 ? 2 : 1).toPlainString();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Shown that && that.value == value && that.unit == unit;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(value) * 31 + unit.hashCode();
        }

        @Override
        public String toString() {
            return getWords();
        }
    }

    /** A figure that is not told. It looks the same whether there are nine people or none. */
    final class Withheld implements Figure {
        static final Withheld ONLY = new Withheld();

        private Withheld() {}

        @Override
        public boolean isShown() {
            return false;
        }

        @Override
        public String getWords() {
            return HiddenWords.say("hidden");
        }

        @Override
        public String toString() {
            return getWords();
        }
    }
}

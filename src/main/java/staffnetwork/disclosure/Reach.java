package staffnetwork.disclosure;

/**
 * How far a guarded number can lie, as tables show that agree with everything a reader knows.
 *
 * @param low the fewest shown possible
 * @param high the most shown possible
 */
record Reach(int low, int high) {
    /**
     * Whether the number is safe: it may be nought, or it may be large and lies open over at least ten values; and never is it
     * certain (design, section 5). A number that anybody can prove to be large needs no more room than rounding gives: it might
     * as well be shown.
     *
     * @param proven the fewest people that anybody can prove
     * @param large from how many people a number is large
     */
    boolean safe(int proven, int large) {
        if (low == high) {
            return false;
        }
        if (proven >= large) {
            return high - low >= Thresholds.STEP - 1;
        }
        return low == 0 || (high >= large && high - low >= large - 1);
    }

    /** The same for those who did not tell us. */
    Reach rest(int all) {
        return new Reach(all - high, all - low);
    }
}

package staffnetwork.workforce;

/**
 * Who counts as appointed in metric 2. The official papers do not settle it, so it is a choice that is kept with the figures.
 * The usual choice is {@link #OFFER_ACCEPTED}.
 */
public enum AppointedRule {
    /** Conditional, unconditional or accepted offers and starts; a bare "offer made" counts as shortlisted. */
    OFFER_ACCEPTED,
    /** Every offer made, accepted or not, unless it is recorded as declined or withdrawn. */
    OFFER_MADE
}

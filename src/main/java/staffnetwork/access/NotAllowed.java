package staffnetwork.access;

/** Stops what was refused; one handler answers it, the same as for something that is not there. */
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Act act;
    private final Decision.Reason reason;

    /** Stops that act. */
    public NotAllowed(Act act, Decision.Refused refused) {
        super(act + " refused: " + refused.reason());
        this.act = act;
        this.reason = refused.reason();
    }

    /** What was refused. */
    public Act act() {
        return act;
    }

    /** Why. */
    public Decision.Reason reason() {
        return reason;
    }
}

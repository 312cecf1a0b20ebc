package staffnetwork.access;

/** Stops what was refused; one handler answers it, the same as for something that is not there. */
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Act act;
    private final Decision.Reason reason;
    private final boolean told;

    /** Stops that act. */
    public NotAllowed(Act act, Decision.Refused refused) {
        this(act, refused, false);
    }

    /** Stops that act, of which the witness was told already or not. */
    NotAllowed(Act act, Decision.Refused refused, boolean told) {
        super(act + " refused: " + refused.reason());
        this.act = act;
        this.reason = refused.reason();
        this.told = told;
    }

    /** What was refused. */
    public Act act() {
        return act;
    }

    /** Whether the witness knows of it. */
    boolean isTold() {
        return told;
    }

    /** Why. */
    public Decision.Reason reason() {
        return reason;
    }
}

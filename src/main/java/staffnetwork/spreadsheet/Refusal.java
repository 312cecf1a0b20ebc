package staffnetwork.spreadsheet;

/** Carries a fault from deep inside a reader to the edge of this room, where it becomes a value; never leaves the room. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Fault fault;

    Refusal(Fault fault) {
        super(fault.sentence(), null, false, false);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}

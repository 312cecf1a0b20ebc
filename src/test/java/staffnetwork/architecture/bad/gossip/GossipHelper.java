package staffnetwork.architecture.bad.gossip;

/** Offends: its name says nothing, and it is a checked exception. */
final class GossipHelper extends Exception {
    private static final long serialVersionUID = 1L;

    /** Innocent: a name that only begins like one that says nothing. */
    record Beans() {}
}

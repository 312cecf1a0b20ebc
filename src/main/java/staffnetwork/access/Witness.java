package staffnetwork.access;

/**
 * Is told of each decision about a person's record. What was allowed is kept in the same transaction as the deed: if it cannot
 * be kept, the deed is undone. What was refused is kept in a transaction of its own, so that it stays. The room {@code trail}
 * implements it.
 */
public interface Witness {
    /** Keeps what was decided; fails if it cannot. */
    void saw(Witnessed decision);

    /** A door is opened; it may be one behind another. */
    default void opens() {}

    /**
     * The door opened last is closed again. Behind the first one the deed is over then, and what was allowed is kept with it.
     *
     * @param done whether the deed was done; false if it failed, and is undone
     */
    default void closes(boolean done) {}
}

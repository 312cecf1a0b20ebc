package staffnetwork.access;

/** The answer to "may this be done?". */
public sealed interface Decision {
    /** It may be done. */
    record Allowed() implements Decision {}

    /**
     * It may not be done.
     *
     * @param reason for the trail; people are told the same as for something that is not there
     */
    record Refused(Reason reason) implements Decision {}

    /** Why something is refused. */
    enum Reason {
        /** Nobody is signed in. */
        NOT_SIGNED_IN,
        /** None of the caller's roles or relations may do it. */
        NOT_YOURS,
        /** Nobody gives or ends a role of their own, or ends their own account. */
        NOT_FOR_YOURSELF,
        /** The caller proved who they are too long ago for this act. */
        SIGN_IN_TOO_OLD,
        /** Somebody else could have set the caller's password, and nobody has confirmed the caller yet. */
        NOT_CONFIRMED
    }

    /** Whether it may be done. */
    default boolean isAllowed() {
        return this instanceof Allowed;
    }
}

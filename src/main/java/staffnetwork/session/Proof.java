package staffnetwork.session;

/** How somebody proved who they are when a session began. Stored by name. */
public enum Proof {
    /** With a password only. */
    PASSWORD,
    /** With a password and a code from an authenticator app, or a recovery code. */
    PASSWORD_AND_CODE,
    /** By the trust's own sign-in. */
    PROVIDER
}

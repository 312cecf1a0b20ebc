package staffnetwork.vault;

/** A sealed value that was changed, moved to another place, or is none of ours. Says where, never what. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable(String what) {
        super(what);
    }

    Unreadable(String what, Throwable cause) {
        super(what, cause);
    }
}

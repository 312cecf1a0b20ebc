package staffnetwork.launch;

/** A reason for not going on that the person at the keyboard can act on: it is printed as it is, without a stack trace. */
final class Sentence extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Sentence(String message) {
        super(message);
    }

    Sentence(String message, Throwable cause) {
        super(message, cause);
    }
}

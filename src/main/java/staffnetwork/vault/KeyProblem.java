package staffnetwork.vault;

/** Something is wrong with the key file, in words that say what to do. */
final class KeyProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeyProblem(String sentence) {
        super(sentence);
    }

    KeyProblem(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

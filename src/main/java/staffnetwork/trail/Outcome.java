package staffnetwork.trail;

/** What became of a wish. Stored by name. */
public enum Outcome {
    /** It was done. */
    ALLOWED("trail.outcome.allowed"),
    /** It was not done. */
    REFUSED("trail.outcome.refused");

    private final String sentence;

    Outcome(String sentence) {
        this.sentence = sentence;
    }

    /** The key of its name for people. */
    public String getSentence() {
        return sentence;
    }
}

package staffnetwork.access;

/** How somebody stands to what an act is done to: a role alone is not enough where it is about one person. */
public enum Relation {
    /** It concerns the organisation as a whole, or everybody in it. */
    ORGANISATION("access.relation.organisation"),
    /** It is the caller's own. */
    OWN("access.relation.own"),
    /** Its owner shared it with the caller, until a day, and can end that. */
    GRANTED("access.relation.granted"),
    /** It is about somebody the caller manages. */
    MANAGED("access.relation.managed");

    private final String sentence;

    Relation(String sentence) {
        this.sentence = sentence;
    }

    /** The key of the words that tell people what this is. */
    public String getSentence() {
        return sentence;
    }
}

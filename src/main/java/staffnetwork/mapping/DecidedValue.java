package staffnetwork.mapping;

/**
 * A value and what it means.
 *
 * @param kind the kind of column, for example {@code PAY_SCALE}
 * @param key what the decision names it by
 * @param shown the value, or how it is described when it could be about a person
 * @param meaning the name of its meaning
 */
public record DecidedValue(String kind, String key, String shown, String meaning) {
    /** The key of the words for its meaning. */
    public String meaningKey() {
        return "mapping.meaning." + kind + "." + meaning;
    }

    /** The key of the words for the kind of column. */
    public String kindKey() {
        return "mapping.kind." + kind;
    }
}

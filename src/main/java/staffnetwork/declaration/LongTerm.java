package staffnetwork.declaration;

/** The answer to the NHS Staff Survey's question on conditions or illnesses lasting 12 months or more. */
public enum LongTerm {
    /** Yes. */
    YES,
    /** No. */
    NO,
    /** A full answer like the others. */
    PREFER_NOT
}

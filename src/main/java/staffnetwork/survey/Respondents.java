package staffnetwork.survey;

/** The groups of the NHS Staff Survey by its question on long-lasting conditions; a blank answer is in neither of the first two. */
public enum Respondents {
    /** Answered yes: has a physical or mental health condition or illness lasting 12 months or more. */
    DISABLED,
    /** Answered no. */
    NON_DISABLED,
    /** Everybody who answered the question at hand. */
    ALL
}

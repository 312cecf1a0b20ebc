package staffnetwork.survey;

/** The answers a WDES question can have. */
public enum SurveyAnswer {
    NEVER,
    ONE_TO_TWO,
    THREE_TO_FIVE,
    SIX_TO_TEN,
    MORE_THAN_TEN,
    YES_I_REPORTED_IT,
    YES_A_COLLEAGUE_REPORTED_IT,
    YES_BOTH_REPORTED_IT,
    YES,
    NO,
    DONT_KNOW,
    NOT_APPLICABLE,
    NO_ADJUSTMENT_REQUIRED,
    VERY_DISSATISFIED,
    DISSATISFIED,
    NEITHER,
    SATISFIED,
    VERY_SATISFIED
}

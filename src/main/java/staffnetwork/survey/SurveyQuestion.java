package staffnetwork.survey;

/** The questions of the NHS Staff Survey that WDES metrics 4 to 8 are made of, whatever their number in a year. */
public enum SurveyQuestion {
    /** Metric 4a(i): harassment, bullying or abuse from patients, service users, relatives or other members of the public. */
    HARASSED_BY_PATIENTS,
    /** Metric 4a(ii): harassment, bullying or abuse from managers. */
    HARASSED_BY_MANAGERS,
    /** Metric 4a(iii): harassment, bullying or abuse from other colleagues. */
    HARASSED_BY_COLLEAGUES,
    /** Metric 4b: the last time it happened, they or a colleague reported it. */
    HARASSMENT_REPORTED,
    /** Metric 5: the organisation acts fairly on career progression and promotion. */
    ACTS_FAIRLY_ON_CAREERS,
    /** The gate of metric 6: came to work in the last three months despite not feeling well enough. */
    CAME_TO_WORK_UNWELL,
    /** Metric 6: felt pressure from their manager to come to work. */
    PRESSED_TO_COME_TO_WORK,
    /** Metric 7: satisfied with how far the organisation values their work. */
    WORK_VALUED,
    /** Metric 8: the employer made adequate (to 2021) or reasonable (from 2022) adjustments. */
    ADJUSTMENTS_MADE,
    /** The split itself: a long-lasting condition. */
    LONG_LASTING_CONDITION
}

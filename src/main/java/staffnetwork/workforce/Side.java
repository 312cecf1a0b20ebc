package staffnetwork.workforce;

/** The three parts of metric 1's table. Medical staff also count in the clinical total. */
public enum Side {
    /** Non-clinical staff on Agenda for Change or very senior manager pay. */
    NON_CLINICAL,
    /** Clinical staff who are not doctors or dentists. */
    CLINICAL,
    /** Doctors and dentists, by grade. */
    MEDICAL
}

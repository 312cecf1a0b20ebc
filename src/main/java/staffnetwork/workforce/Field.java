package staffnetwork.workforce;

/** The columns we look for in lists; their headings are data ({@code headings.txt}). */
enum Field {
    EMPLOYEE,
    ASSIGNMENT,
    PRIMARY,
    STAFF_GROUP,
    PAY_SCALE,
    CATEGORY,
    STATUS,
    PERSON_TYPE,
    DISABILITY,
    FTE,
    POSITION,
    APPLICATION,
    APPLICATION_STATUS,
    SHORTLISTED_ON,
    CASE,
    CASE_TYPE,
    CASE_STAGE,
    OPENED,
    ROLE,
    VOTING,
    EXECUTIVE;

    /** The field in words, for example {@code staff group}. */
    String words() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}

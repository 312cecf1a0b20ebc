package staffnetwork.survey;

/** The layouts of NHS Staff Survey files that we read. */
public enum SurveyProfile {
    /** One row a respondent, columns named by question. */
    RESPONDENTS("survey-respondents", "one row a respondent, columns named by question"),
    /** The published detailed workbook with England's results by breakdown. */
    DETAILED_NATIONAL("survey-detailed-national", "the detailed workbook with national results by breakdown"),
    /** The published detailed workbook with one row an organisation; all staff only. */
    DETAILED_ORGANISATIONAL("survey-detailed-organisational", "the detailed workbook with one row an organisation"),
    /** The workbook behind the benchmark reports, with the WDES columns. */
    BENCHMARK("survey-benchmark", "the benchmark workbook with one row an organisation"),
    /** A contractor's dashboard export with positive scores, by group. */
    CONTRACTOR_SCORES("survey-contractor-scores", "a contractor's export of positive scores or themes"),
    /** A contractor's dashboard export with one row an answer option. */
    CONTRACTOR_BREAKDOWN("survey-contractor-breakdown", "a contractor's export with one row an answer option"),
    /** A plain table of percentages with bases. */
    PERCENTAGES("survey-percentages", "a table of percentages with one row a metric or question");

    private final String id;
    private final String words;

    SurveyProfile(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** The name of the layout where figures are traced to their source. */
    public String id() {
        return id;
    }

    /** The layout in words. */
    public String words() {
        return words;
    }
}

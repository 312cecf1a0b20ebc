package staffnetwork.workforce;

/** The rows of metric 1: Agenda for Change bands and very senior managers, and the medical grades. */
public enum PayRow {
    UNDER_BAND_1("Under Band 1"),
    BAND_1("1"),
    BAND_2("2"),
    BAND_3("3"),
    BAND_4("4"),
    BAND_5("5"),
    BAND_6("6"),
    BAND_7("7"),
    BAND_8A("8a"),
    BAND_8B("8b"),
    BAND_8C("8c"),
    BAND_8D("8d"),
    BAND_9("9"),
    VSM("VSM"),
    OTHER("Other"),
    CONSULTANTS("Consultants"),
    NON_CONSULTANT_CAREER_GRADES("Non-consultant career grades"),
    TRAINEE_GRADES("Trainee grades"),
    OTHER_MEDICAL("Other medical");

    private final String label;

    PayRow(String label) {
        this.label = label;
    }

    /** The row's name in {@code metrics.json}, for example {@code 8a} or {@code Consultants}. */
    public String label() {
        return label;
    }

    /** True for the medical grades. */
    public boolean medical() {
        return compareTo(CONSULTANTS) >= 0;
    }
}

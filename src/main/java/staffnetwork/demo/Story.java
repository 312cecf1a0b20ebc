package staffnetwork.demo;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import staffnetwork.survey.Respondents;
import staffnetwork.wdes.FigureKey;
import staffnetwork.wdes.Metric;
import staffnetwork.wdes.Metric.Unit;
import staffnetwork.wdes.MetricCode;
import staffnetwork.wdes.Voices;
import staffnetwork.workforce.DisabilityStatus;

/** Who the invented trust is, and what it says about its figures. */
final class Story {
    /** A code that no organisation of the Organisation Data Service has. */
    static final String ODS_CODE = "X0X";

    static final String NAME = "Isle of Plenty NHS Foundation Trust (invented)";
    static final String GROUP = "Acute and acute & community";
    static final int BEFORE = 2024;
    static final int COMPLETE = 2025;
    static final int UNFINISHED = 2026;

    static final Voices VOICES_2025 = new Voices(
            true,
            "The disabled staff network set its own terms of reference in May 2024 and chose its two chairs. Members get "
                    + "four hours a month for network work. The network chose one hands-on improvement: a list of quiet "
                    + "rooms on every site, checked by its own members. The board heard their account in January 2025.");
    static final Voices VOICES_2026 = new Voices(
            true,
            "The network and HR agreed one goal together: people asked for an adjustment hear within ten working days. "
                    + "The network holds 30% of the score for the new occupational health contract. Three voices were "
                    + "closed by both sides as 'You said. We did, together.' Release hours were refused 14 times; each "
                    + "refusal has a written reason.");

    /** What is written about an unusual figure of which the story says nothing more. */
    static final String CHECKED = "Checked with the people who keep these records: the figure is right.";

    private static final Unit P = Unit.PERCENT;

    private Story() {}

    /** Notes of the complete year: each figure that needs one has one, and one tells what the trust did. */
    static Map<MetricCode, String> notes2025() {
        return Map.of(
                MetricCode.ONE,
                "One in five has no answer on record, most of them from before 2016. In June 2025 everybody gets a letter "
                        + "that says who sees the answer and why we ask.",
                MetricCode.THREE,
                "All of these cases began before April 2024. Since then a supported first talk comes before any formal "
                        + "stage.");
    }

    /** Notes of the unfinished year; what its board looks like is left to the visitor. */
    static Map<MetricCode, String> notes2026() {
        return Map.of(
                MetricCode.THREE,
                "Fewer than ten people entered the formal process in two years, so there is nothing to compare. A supported "
                        + "first talk now comes before any formal stage.",
                MetricCode.SIX,
                "Pressure to come to work went up, most of all on the wards. The network asked for the new absence rules "
                        + "to be looked at again; both sides meet in May.");
    }

    /** What the trust published for the year before the first one worked out here. */
    static Map<FigureKey, Metric> published2024() {
        Map<FigureKey, Metric> figures = new LinkedHashMap<>();
        figures.put(FigureKey.workforce(DisabilityStatus.DISABLED), figure("3.9", P));
        figures.put(FigureKey.workforce(DisabilityStatus.UNKNOWN), figure("24.6", P));
        figures.put(FigureKey.ratio(MetricCode.TWO), figure("1.38", Unit.RATIO));
        figures.put(FigureKey.ratio(MetricCode.THREE), figure("2.41", Unit.RATIO));
        both(figures, MetricCode.FOUR_A_I, "31.2", "24.4");
        both(figures, MetricCode.FOUR_A_II, "16.0", "8.6");
        both(figures, MetricCode.FOUR_A_III, "25.9", "16.3");
        both(figures, MetricCode.FOUR_B, "50.1", "51.8");
        both(figures, MetricCode.FIVE, "49.4", "56.5");
        both(figures, MetricCode.SIX, "25.3", "17.9");
        both(figures, MetricCode.SEVEN, "34.2", "46.1");
        figures.put(FigureKey.result(MetricCode.EIGHT, Respondents.DISABLED), figure("72.0", P));
        figures.put(FigureKey.result(MetricCode.NINE_A, Respondents.DISABLED), figure("6.38", Unit.SCORE));
        figures.put(FigureKey.result(MetricCode.NINE_A, Respondents.NON_DISABLED), figure("6.94", Unit.SCORE));
        return figures;
    }

    private static void both(Map<FigureKey, Metric> figures, MetricCode metric, String disabled, String others) {
        figures.put(FigureKey.result(metric, Respondents.DISABLED), figure(disabled, P));
        figures.put(FigureKey.result(metric, Respondents.NON_DISABLED), figure(others, P));
    }

    private static Metric figure(String published, Unit unit) {
        BigDecimal value = new BigDecimal(published);
        BigFraction exact = BigFraction.of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
        return new Metric.Computed(exact, unit, Metric.Behind.NOBODY);
    }
}

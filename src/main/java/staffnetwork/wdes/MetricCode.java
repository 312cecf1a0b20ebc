package staffnetwork.wdes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import staffnetwork.survey.SurveyQuestion;

/** The ten WDES metrics with their parts, and which way is good for disabled staff. WDES metrics paper B1710-ii. */
public enum MetricCode {
    /** Staff in pay bands, by disability status. */
    ONE("1", Polarity.TOWARDS_PARITY),
    /** Appointment from shortlisting: non-disabled compared with disabled. */
    TWO("2", Polarity.LOWER_TOWARDS_ONE),
    /** Formal capability process: disabled compared with non-disabled. */
    THREE("3", Polarity.LOWER_TOWARDS_ONE),
    /** Harassment, bullying or abuse from patients, relatives or the public. */
    FOUR_A_I("4a.i", Polarity.LOWER),
    /** Harassment, bullying or abuse from managers. */
    FOUR_A_II("4a.ii", Polarity.LOWER),
    /** Harassment, bullying or abuse from other colleagues. */
    FOUR_A_III("4a.iii", Polarity.LOWER),
    /** The last time it happened, it was reported. */
    FOUR_B("4b", Polarity.HIGHER),
    /** Equal opportunities for career progression or promotion. */
    FIVE("5", Polarity.HIGHER),
    /** Pressure from a manager to come to work while unwell. */
    SIX("6", Polarity.LOWER),
    /** Satisfied with how far the organisation values their work. */
    SEVEN("7", Polarity.HIGHER),
    /** Adjustments made for disabled staff. */
    EIGHT("8", Polarity.HIGHER),
    /** The staff engagement score. */
    NINE_A("9a", Polarity.HIGHER),
    /** Action so that the voices of disabled staff are heard. */
    NINE_B("9b", Polarity.WORDS),
    /** Disabled people on the board compared with the workforce. */
    TEN("10", Polarity.TOWARDS_PARITY);

    /** Which way is good for disabled staff. Domain paper, section 4, polarity table. */
    public enum Polarity {
        /** A higher figure is better. */
        HIGHER,
        /** A lower figure is better. */
        LOWER,
        /** A ratio that is bad above one: lower is better, down to one. */
        LOWER_TOWARDS_ONE,
        /** Best where disabled people have the same share everywhere. */
        TOWARDS_PARITY,
        /** An answer in words. */
        WORDS
    }

    private final String code;
    private final Polarity polarity;

    MetricCode(String code, Polarity polarity) {
        this.code = code;
        this.polarity = polarity;
    }

    /** The metric's name in {@code metrics.json}, for example {@code 4a.ii}. */
    public String code() {
        return code;
    }

    /** Which way is good for disabled staff. */
    public Polarity polarity() {
        return polarity;
    }

    /** The survey question the percentage is made of; empty for 1 to 3, 9a, 9b and 10. */
    public Optional<SurveyQuestion> question() {
        return Optional.ofNullable(
                switch (this) {
                    case FOUR_A_I -> SurveyQuestion.HARASSED_BY_PATIENTS;
                    case FOUR_A_II -> SurveyQuestion.HARASSED_BY_MANAGERS;
                    case FOUR_A_III -> SurveyQuestion.HARASSED_BY_COLLEAGUES;
                    case FOUR_B -> SurveyQuestion.HARASSMENT_REPORTED;
                    case FIVE -> SurveyQuestion.ACTS_FAIRLY_ON_CAREERS;
                    case SIX -> SurveyQuestion.PRESSED_TO_COME_TO_WORK;
                    case SEVEN -> SurveyQuestion.WORK_VALUED;
                    case EIGHT -> SurveyQuestion.ADJUSTMENTS_MADE;
                    case ONE, TWO, THREE, NINE_A, NINE_B, TEN -> null;
                });
    }

    /** True for 4a to 9a, which are made of the NHS Staff Survey. */
    public boolean fromSurvey() {
        return this == NINE_A || question().isPresent();
    }

    /** The metrics made of the NHS Staff Survey, 4a(i) to 9a, in order. */
    public static List<MetricCode> surveyMetrics() {
        return Arrays.stream(values()).filter(MetricCode::fromSurvey).toList();
    }

    /** The metric of that name, for example {@code 4a.ii}. */
    public static Optional<MetricCode> named(String code) {
        Predicate<MetricCode> sameName = metric -> metric.code.equals(code);
        return Arrays.stream(values()).filter(sameName).findFirst();
    }
}

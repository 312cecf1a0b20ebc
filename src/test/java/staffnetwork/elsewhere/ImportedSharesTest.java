package staffnetwork.elsewhere;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import staffnetwork.disclosure.SafeFigures;
import staffnetwork.disclosure.Thresholds;
import staffnetwork.figures.KnownElsewhere.Known;
import staffnetwork.figures.KnownElsewhere.Source;
import staffnetwork.imports.CurrentFigures;
import staffnetwork.intake.FileKind;
import staffnetwork.survey.Respondents;
import staffnetwork.survey.SurveyAnswer;
import staffnetwork.survey.SurveyFigures;
import staffnetwork.survey.SurveyQuestion;
import staffnetwork.survey.Tally;
import staffnetwork.workforce.Headcounts;
import staffnetwork.workforce.PayRow;
import staffnetwork.workforce.Side;
import staffnetwork.workforce.StaffInPost;

/** What ESR and the survey say of the whole organisation: one rounded share each, and only if both sides are large enough. */
class ImportedSharesTest {
    private static final String HIDDEN = "Too few people to report safely";
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);
    private final Map<Integer, List<CurrentFigures>> files = new HashMap<>();
    private final ImportedShares shares =
            new ImportedShares(year -> files.getOrDefault(year, List.of()), new SafeFigures(Thresholds.LOWEST));

    @SuppressWarnings("NullAway") // where a file came from is not asked here
    private void use(int year, FileKind kind, Object figures) {
        files.computeIfAbsent(year, any -> new ArrayList<>())
                .add(new CurrentFigures(UUID.randomUUID(), kind, figures, null, null, "", Instant.EPOCH, List.of()));
    }

    private static StaffInPost staff(long disabled, long rest) {
        return new StaffInPost(Map.of(
                Side.CLINICAL, Map.of(PayRow.BAND_5, new Headcounts(disabled, 0, rest)),
                Side.MEDICAL, Map.of(PayRow.CONSULTANTS, new Headcounts(0, 100, 0))));
    }

    private static SurveyFigures survey(String name, Tally tally) {
        return new SurveyFigures(
                2024,
                "RXX",
                name,
                Map.of(SurveyQuestion.LONG_LASTING_CONDITION, Map.of(Respondents.ALL, tally)),
                Map.of());
    }

    private static Tally counted(long yes, long no) {
        return new Tally.Counted(Map.of(SurveyAnswer.YES, yes, SurveyAnswer.NO, no));
    }

    private String words(Source source, LocalDate day) {
        return shares.share(source, day)
                .map(Known::share)
                .map(figure -> figure.getWords())
                .orElse("nothing");
    }

    @ParameterizedTest
    @CsvSource({"9,891," + HIDDEN, "10,890,1%", "52,848,5%", "0,900," + HIDDEN})
    void the_staff_record_counts_everybody_and_hides_small_sides(long disabled, long rest, String words) {
        use(2025, FileKind.WORKFORCE, staff(disabled, rest));
        assertEquals(words, words(Source.ESR, JUNE));
    }

    @ParameterizedTest
    @CsvSource({"9,400," + HIDDEN, "100,300,25%", "400,9," + HIDDEN, "10,12," + HIDDEN})
    void the_survey_needs_enough_people_on_both_sides_too(long yes, long no, String words) {
        use(2025, FileKind.SURVEY, survey("Plenty", counted(yes, no)));
        assertEquals(words, words(Source.SURVEY, JUNE));
    }

    @Test
    void a_percentage_without_a_base_is_hidden_and_england_is_nobody_s_organisation() {
        use(2025, FileKind.SURVEY, survey("Plenty", new Tally.Result(new BigDecimal("25.5"), null)));
        assertEquals(HIDDEN, words(Source.SURVEY, JUNE));
        files.clear();
        use(2025, FileKind.SURVEY, survey("Plenty", new Tally.Result(new BigDecimal("25.4999"), 1000L)));
        assertEquals("25%", words(Source.SURVEY, JUNE));
        files.clear();
        use(2025, FileKind.SURVEY, survey(SurveyFigures.ENGLAND, counted(100, 300)));
        assertEquals("nothing", words(Source.SURVEY, JUNE));
    }

    @Test
    void the_newest_year_whose_staff_were_counted_by_then_is_taken_and_none_that_is_long_past() {
        use(2023, FileKind.WORKFORCE, staff(100, 800));
        assertEquals(Optional.of(2023), shares.share(Source.ESR, JUNE).map(Known::wdesYear));
        use(2025, FileKind.WORKFORCE, staff(200, 700));
        assertEquals(Optional.of(2025), shares.share(Source.ESR, JUNE).map(Known::wdesYear));
        LocalDate march = LocalDate.of(2025, 3, 31);
        assertEquals(Optional.of(2025), shares.share(Source.ESR, march).map(Known::wdesYear));
        assertEquals(
                Optional.of(2023),
                shares.share(Source.ESR, LocalDate.of(2024, 12, 31)).map(Known::wdesYear));
        assertEquals(
                Optional.empty(),
                shares.share(Source.ESR, LocalDate.of(2028, 3, 31)).map(Known::wdesYear));
        assertEquals(Optional.empty(), shares.share(Source.SURVEY, JUNE));
    }
}

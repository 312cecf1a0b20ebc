package staffnetwork.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import staffnetwork.intake.Choice;
import staffnetwork.intake.ChosenPart;
import staffnetwork.intake.FileKind;
import staffnetwork.intake.ImportRequest;
import staffnetwork.intake.Imported;
import staffnetwork.intake.KindReader;
import staffnetwork.intake.Mended;
import staffnetwork.intake.Progress;
import staffnetwork.intake.Recognised;
import staffnetwork.intake.Remembered;
import staffnetwork.intake.Understanding;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Limits;

class SurveyReaderTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2025-04-03T12:00:00Z"), ZoneOffset.UTC);

    private final Path folder;

    SurveyReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private final SurveyReader reader = new SurveyReader();

    @Test
    void figures_of_every_shape_come_back_exactly_as_they_were_stored() {
        Random random = new Random(20250331);
        for (int i = 0; i < 300; i++) {
            SurveyFigures figures = figures(random);
            Object back = reader.parse(FileKind.SURVEY, reader.version(), reader.write(FileKind.SURVEY, figures));
            assertEquals(figures, back);
        }
    }

    @Test
    void a_text_of_a_version_we_do_not_know_is_not_guessed_at() {
        assertThrows(IllegalArgumentException.class, () -> reader.parse(FileKind.SURVEY, 99, "{}"));
    }

    @Test
    void the_survey_of_the_autumn_before_is_read_for_a_wdes_year() throws IOException {
        Path file = respondents();
        Recognised recognised = reader.recognise(file, "answers.csv", Limits.ofTrust());
        assertTrue(
                assertInstanceOf(Recognised.As.class, recognised).why().contains("one respondent"),
                recognised.toString());

        KindReader.Read read = reader.read(file, "answers.csv", request(2025), progress());
        Imported.Accepted<?> accepted = assertInstanceOf(Imported.Accepted.class, read.imported());
        assertEquals(2024, ((SurveyFigures) accepted.figures()).surveyYear());
        assertEquals(
                "2024", reader.found(FileKind.SURVEY, accepted.figures()).get(0).value());
        assertEquals(2024, read.covered().from().getYear());
    }

    @Test
    void headings_above_the_chosen_row_are_not_read_and_a_title_above_does_no_harm() throws IOException {
        String heading = "Year,QuestionNumber,QuestionText,DimName,DimValue,BaseSize,Score";
        String row = "2024,q15,Does your organisation act fairly with regard to career progression (Yes).,,,%s,0.5";
        Path twice = Files.write(
                folder.resolve("twice.csv"),
                List.of("Made by the contractor", heading, row.formatted("many"), heading, row.formatted("800")));
        assertInstanceOf(
                Imported.Rejected.class,
                reader.read(twice, "twice.csv", request(2025), progress()).imported());
        Understanding chosen = Understanding.of(Remembered.NOTHING, new Choice("", 4), Mended.NOTHING);
        Imported.Accepted<?> accepted = assertInstanceOf(
                Imported.Accepted.class,
                reader.read(twice, "twice.csv", request(2025).told(chosen), progress())
                        .imported());
        Tally tally = ((SurveyFigures) accepted.figures())
                .tally(SurveyQuestion.ACTS_FAIRLY_ON_CAREERS, Respondents.ALL)
                .orElseThrow();
        assertEquals(800, assertInstanceOf(Tally.Result.class, tally).base());
    }

    @Test
    void of_several_sheets_only_the_chosen_one_is_read() {
        SheetsInMemory book = SheetsInMemory.of("Pilot", List.<Object>of("x")).with("Trust", List.of(List.of("y")));
        assertEquals(List.of("Trust"), new ChosenPart(book, new Choice("Trust", 0)).sheets());
        assertEquals(List.of("Pilot", "Trust"), new ChosenPart(book, new Choice("gone", 0)).sheets());
        assertEquals(List.of("Pilot", "Trust"), new ChosenPart(book, Choice.NONE).sheets());
    }

    @Test
    void the_survey_of_another_autumn_is_refused() throws IOException {
        Imported.Rejected<?> rejected = assertInstanceOf(
                Imported.Rejected.class,
                reader.read(respondents(), "answers.csv", request(2026), progress())
                        .imported());
        Fault fault = rejected.faults().get(0);
        assertEquals(FaultCode.WRONG_YEAR, fault.code());
    }

    private Path respondents() throws IOException {
        return Files.writeString(
                folder.resolve("answers.csv"),
                "NHS Staff Survey 2024 - respondents\r\n\r\nrespid,q31a,q14a,q14d\r\n1,Yes,Never,\r\n2,No,1 to 2,No\r\n");
    }

    private static ImportRequest request(int wdesYear) {
        return ImportRequest.of(FileKind.SURVEY, wdesYear);
    }

    private static Progress progress() {
        return new Progress(NOON, Duration.ofMinutes(1));
    }

    private static SurveyFigures figures(Random random) {
        Map<SurveyQuestion, Map<Respondents, Tally>> tallies = new EnumMap<>(SurveyQuestion.class);
        Map<Respondents, Engagement> engagement = new EnumMap<>(Respondents.class);
        for (SurveyQuestion question : SurveyQuestion.values()) {
            Map<Respondents, Tally> groups = new EnumMap<>(Respondents.class);
            for (Respondents group : Respondents.values()) {
                groups.put(group, tally(random));
                engagement.put(
                        group,
                        random.nextBoolean()
                                ? new Engagement.Score(
                                        BigFraction.of(random.nextInt(1000), 1 + random.nextInt(999)), base(random))
                                : new Engagement.NotShown("fewer than 10 answers"));
            }
            tallies.put(question, groups);
        }
        boolean england = random.nextBoolean();
        return new SurveyFigures(
                2018 + random.nextInt(8),
                england ? null : "0AR",
                england ? SurveyFigures.ENGLAND : null,
                tallies,
                engagement);
    }

    private static Tally tally(Random random) {
        BigDecimal percent = BigDecimal.valueOf(random.nextLong(1_000_000_000), random.nextInt(12));
        return switch (random.nextInt(4)) {
            case 0 -> new Tally.Counted(Map.of(SurveyAnswer.NEVER, random.nextLong(100_000), SurveyAnswer.YES, 0L));
            case 1 -> new Tally.Shares(Map.of(SurveyAnswer.NO, percent), base(random));
            case 2 -> new Tally.Result(percent, base(random));
            default -> new Tally.NotShown("a \"quoted\" reason, with ü and \u2026");
        };
    }

    private static @Nullable Long base(Random random) {
        return random.nextBoolean() ? null : random.nextLong(100_000);
    }
}

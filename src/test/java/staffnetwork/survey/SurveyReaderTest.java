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
import java.util.Map;
import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import staffnetwork.intake.FileKind;
import staffnetwork.intake.ImportRequest;
import staffnetwork.intake.Imported;
import staffnetwork.intake.KindReader;
import staffnetwork.intake.Progress;
import staffnetwork.intake.Recognised;
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

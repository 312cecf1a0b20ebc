package staffnetwork.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.Covered;
import staffnetwork.intake.FileKind;
import staffnetwork.intake.FoundFigure;
import staffnetwork.intake.ImportRequest;
import staffnetwork.intake.KindReader;
import staffnetwork.intake.Progress;
import staffnetwork.intake.Recognised;
import staffnetwork.intake.WatchedSpreadsheet;
import staffnetwork.spreadsheet.Limits;

/** Offers the files of the NHS Staff Survey to intake: the survey of an autumn feeds the WDES of the year after. */
@ApplicationScoped
class SurveyReader implements KindReader {
    private static final String NOTHING = "–";

    SurveyReader() {}

    @Override
    public Set<FileKind> kinds() {
        return Set.of(FileKind.SURVEY);
    }

    @Override
    public Recognised recognise(Path file, String name, Limits limits) {
        Detection detection = SurveyFiles.detect(file, name, limits);
        if (detection instanceof Detection.Recognised recognised) {
            return new Recognised.As(FileKind.SURVEY, recognised.why(), List.of());
        }
        return new Recognised.Not(List.of(((Detection.NotRecognised) detection).fault()));
    }

    @Override
    public Read read(Path file, String name, ImportRequest request, Progress progress) {
        int autumn = request.wdesYear() - 1;
        SurveyRequest asked = new SurveyRequest(autumn, request.organisation(), request.limits());
        return new Read(
                SurveyFiles.read(file, name, asked, book -> new WatchedSpreadsheet(book, progress)),
                new Covered(LocalDate.of(autumn, Month.SEPTEMBER, 1), LocalDate.of(autumn, Month.DECEMBER, 31)));
    }

    @Override
    public int version() {
        return SurveyText.VERSION;
    }

    @Override
    public String write(FileKind kind, Object figures) {
        return SurveyText.write((SurveyFigures) figures);
    }

    @Override
    public Object parse(FileKind kind, int version, String text) {
        return SurveyText.read(version, text);
    }

    @Override
    public List<FoundFigure> found(FileKind kind, Object read) {
        SurveyFigures figures = (SurveyFigures) read;
        return List.of(
                new FoundFigure("intake.found.survey.year", String.valueOf(figures.surveyYear())),
                new FoundFigure("intake.found.survey.organisation", organisation(figures)),
                new FoundFigure("intake.found.survey.questions", questions(figures)),
                new FoundFigure("intake.found.survey.disabled", answers(figures, Respondents.DISABLED)),
                new FoundFigure("intake.found.survey.other", answers(figures, Respondents.NON_DISABLED)),
                new FoundFigure("intake.found.survey.engagement", engagement(figures, Respondents.DISABLED)),
                new FoundFigure("intake.found.survey.engagement-other", engagement(figures, Respondents.NON_DISABLED)));
    }

    private static String organisation(SurveyFigures figures) {
        String code = figures.organisationCode();
        String name = figures.organisationName();
        String words = ((name == null ? "" : name) + " " + (code == null ? "" : code)).strip();
        return words.isEmpty() ? NOTHING : words;
    }

    /** Questions the file shows a result of for disabled staff. */
    private static String questions(SurveyFigures figures) {
        return String.valueOf(figures.tallies().values().stream()
                .map(groups -> groups.get(Respondents.DISABLED))
                .filter(tally -> tally != null && !(tally instanceof Tally.NotShown))
                .count());
    }

    /** The most answers any question has from a group. */
    private static String answers(SurveyFigures figures, Respondents group) {
        return figures.tallies().values().stream()
                .map(groups -> groups.get(group))
                .map(SurveyReader::base)
                .filter(Objects::nonNull)
                .max(Long::compare)
                .map(most -> String.format(Locale.UK, "%,d", most))
                .orElse(NOTHING);
    }

    private static @Nullable Long base(@Nullable Tally tally) {
        if (tally instanceof Tally.Counted counted) {
            return counted.people().values().stream().mapToLong(Long::longValue).sum();
        } else if (tally instanceof Tally.Shares shares) {
            return shares.base();
        }
        return tally instanceof Tally.Result result ? result.base() : null;
    }

    private static String engagement(SurveyFigures figures, Respondents group) {
        Map<Respondents, Engagement> scores = figures.engagement();
        return scores.get(group) instanceof Engagement.Score score
                ? score.score().bigDecimalValue(2, RoundingMode.HALF_UP).toPlainString()
                : NOTHING;
    }
}

package staffnetwork.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import staffnetwork.intake.Imported;
import staffnetwork.survey.SurveyFigures;
import staffnetwork.survey.SurveyFiles;
import staffnetwork.survey.SurveyRequest;
import staffnetwork.wdes.RuleSet;
import staffnetwork.wdes.WdesInputs;
import staffnetwork.workforce.Board;
import staffnetwork.workforce.Capability;
import staffnetwork.workforce.Recruitment;
import staffnetwork.workforce.StaffInPost;
import staffnetwork.workforce.WorkforceFiles;
import staffnetwork.workforce.WorkforceRequest;

/** The files of an invented year, written and read again by the product's own readers. */
final class InventedYear {
    private static final WorkforceFiles READER = new WorkforceFiles();
    private final int year;
    private final WorkforceRequest request;

    InventedYear(int year) {
        this.year = year;
        this.request = WorkforceRequest.of(year).about(Story.ODS_CODE);
    }

    RuleSet rules() {
        return RuleSet.of(year);
    }

    /** What the files hold, and for the complete year what HR types. */
    WdesInputs inputs() {
        StaffInPost staff = read(StaffList.of(year), (file, name) -> READER.staffInPost(file, name, request));
        Capability capability = read(Cases.of(year), (file, name) -> READER.capability(file, name, request));
        SurveyFigures survey = read(
                SurveyAnswers.of(year - 1, year == Story.COMPLETE ? ".xlsx" : ".csv"),
                (file, name) ->
                        SurveyFiles.read(file, name, SurveyRequest.ofTrust().of(Story.ODS_CODE)));
        WdesInputs inputs = WdesInputs.of(Story.ODS_CODE, Story.NAME)
                .with(staff)
                .with(recruitment(Applications.of(year)))
                .with(capability)
                .with(survey)
                .with(year == Story.COMPLETE ? Story.VOICES_2025 : Story.VOICES_2026);
        return year == Story.COMPLETE ? inputs.with(board()) : inputs;
    }

    private Board board() {
        return new Board(
                Targets.of(year, "board", "total"),
                Targets.of(year, "board", "voting"),
                Targets.of(year, "board", "executive"));
    }

    private Recruitment recruitment(List<InventedFile> files) {
        return files.stream()
                .map(file -> read(file, (path, name) -> READER.recruitment(path, name, request)))
                .reduce(Recruitment::plus)
                .orElseThrow();
    }

    static <F> F read(InventedFile file, BiFunction<Path, String, Imported<F>> reader) {
        try {
            Path written = Files.createTempFile("invented", ".file");
            try {
                file.write(written);
                Imported<F> read = reader.apply(written, file.name());
                if (read instanceof Imported.Accepted<F> accepted) {
                    return accepted.figures();
                }
                throw new AssertionError(file.name() + " was refused: " + read);
            } finally {
                Files.delete(written);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

package staffnetwork.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.imports.CurrentFigures;
import staffnetwork.intake.Source;
import staffnetwork.report.MetricsJson;
import staffnetwork.report.Stamp;
import staffnetwork.report.SubmissionFigures;
import staffnetwork.report.SubmissionWorkbook;
import staffnetwork.report.SubmittedYear;
import staffnetwork.spreadsheet.Fingerprint;

/** The door to the submission workbook: what stands in its way, and the file itself, stamped with who and when. */
@ApplicationScoped
@Transactional
public class Submissions implements SubmissionFigures {
    private final YearRepository repository;
    private final YearFigures figures;
    private final Signature signature;

    @Inject
    Submissions(YearRepository repository, YearFigures figures, Signature signature) {
        this.repository = repository;
        this.figures = figures;
        this.signature = signature;
    }

    /** What is incomplete, impossible or unlikely, each with its note; nothing if the year is not open. */
    @Allow(Act.SEE_EXACT_METRICS)
    public Optional<Checklist> checklist(int year) {
        return figures.of(year).map(this::checklist);
    }

    /**
     * The workbook as bytes; refused while something cannot be right or a note is missing.
     *
     * @return nothing if the year is not open or not ready
     */
    @Allow(Act.DOWNLOAD_SUBMISSION)
    public Optional<byte[]> download(int year) {
        return figures.of(year).filter(WorkingYear::ready).map(working -> {
            Instant now = signature.now();
            byte[] bytes = workbook(working, now);
            repository.keep(new SubmissionDownload(year, Fingerprint.sha256(bytes), signature.name(), now));
            return bytes;
        });
    }

    /**
     * What is signed off, the year held fast until the caller is done: nobody else changes it in the meantime.
     *
     * @return nothing if the year is not open, or something stands in the way
     */
    @Allow(Act.SIGN_OFF_YEAR)
    public Optional<ToSign> toSign(int year) {
        return repository
                .forChange(year)
                .flatMap(ours -> figures.of(year))
                .filter(working -> checklist(working).signable())
                .map(working -> new ToSign(workbook(working, signature.now()), metrics(working), standing(working)));
    }

    private Checklist checklist(WorkingYear working) {
        int year = working.year().year();
        List<Checklist.Line> lines = working.findings().stream()
                .map(finding -> new Checklist.Line(finding, working.answer(finding)))
                .toList();
        List<Checklist.Download> downloads = repository.downloads(Set.of(year)).stream()
                .map(SubmissionDownload::view)
                .toList();
        return new Checklist(year, lines, downloads, standing(working));
    }

    /** The files of a year that is about to be signed off. */
    public static final class ToSign {
        private final byte[] workbook;
        private final byte[] metrics;
        private final String standing;

        private ToSign(byte[] workbook, byte[] metrics, String standing) {
            this.workbook = workbook;
            this.metrics = metrics;
            this.standing = standing;
        }

        /** The submission workbook. */
        public byte[] workbook() {
            return workbook.clone();
        }

        /** The ten metrics as {@code metrics.json}. */
        public byte[] metrics() {
            return metrics.clone();
        }

        /** As {@link Checklist#standing()}. */
        public String standing() {
            return standing;
        }
    }

    private byte[] workbook(WorkingYear working, Instant now) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            SubmissionWorkbook.of(SubmittedYear.of(
                            working.year().year(), working.gathered().inputs()))
                    .beside(working.before())
                    .withNotes(working.allNotes())
                    .from(sources(working))
                    .write(new Stamp(signature.name(), now), bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    @Override
    @Allow(Act.DOWNLOAD_SUBMISSION)
    public Optional<SubmittedYear> readyToSend(int wdesYear) {
        return figures.of(wdesYear)
                .filter(WorkingYear::ready)
                .map(working -> SubmittedYear.of(wdesYear, working.gathered().inputs()));
    }

    @Override
    @Allow(Act.DOWNLOAD_SUBMISSION)
    public void givenOut(int wdesYear, String sha256) {
        repository.keep(new SubmissionDownload(wdesYear, sha256, signature.name(), signature.now()));
    }

    private static byte[] metrics(WorkingYear working) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            MetricsJson.write(working.result(), sources(working), List.of(), working.findings(), bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private static List<Source> sources(WorkingYear working) {
        return working.gathered().files().stream().map(CurrentFigures::source).toList();
    }

    /** Stands for everything that would be signed: the metrics, where they come from, and the notes. */
    private static String standing(WorkingYear working) {
        String notes = new TreeMap<>(working.allNotes()).toString();
        return Fingerprint.sha256((new String(metrics(working), StandardCharsets.UTF_8) + notes + working.findings())
                .getBytes(StandardCharsets.UTF_8));
    }
}

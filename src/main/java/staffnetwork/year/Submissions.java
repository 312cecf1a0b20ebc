package staffnetwork.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Caller;
import staffnetwork.imports.CurrentFigures;
import staffnetwork.report.Stamp;
import staffnetwork.report.SubmissionFigures;
import staffnetwork.report.SubmissionWorkbook;
import staffnetwork.report.SubmittedYear;
import staffnetwork.wdes.Finding;
import staffnetwork.wdes.MetricCode;

/** The door to the submission workbook: what stands in its way, and the file itself, stamped with who and when. */
@ApplicationScoped
@Transactional
public class Submissions implements SubmissionFigures {
    private final YearRepository repository;
    private final YearFigures figures;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Submissions(YearRepository repository, YearFigures figures, Caller caller, Clock clock) {
        this.repository = repository;
        this.figures = figures;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is incomplete, impossible or unlikely, each with its note; nothing if the year is not open. */
    @Allow(Act.SEE_EXACT_METRICS)
    public Optional<Checklist> checklist(int year) {
        return figures.of(year).map(working -> {
            Map<MetricCode, String> notes = notes(year);
            List<Checklist.Line> lines = working.findings().stream()
                    .map(finding -> new Checklist.Line(finding, notes.getOrDefault(finding.metric(), "")))
                    .toList();
            List<Checklist.Download> downloads = repository.downloads(year).stream()
                    .map(SubmissionDownload::view)
                    .toList();
            return new Checklist(year, lines, downloads);
        });
    }

    /**
     * The workbook as bytes; refused while something cannot be right or a note is missing.
     *
     * @return nothing if the year is not open or not ready
     */
    @Allow(Act.DOWNLOAD_SUBMISSION)
    public Optional<byte[]> download(int year) {
        WorkingYear working = figures.of(year).orElse(null);
        if (working == null || !ready(working)) {
            return Optional.empty();
        }
        SubmittedYear submitted = SubmittedYear.of(year, working.gathered().inputs());
        Instant now = clock.instant();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            SubmissionWorkbook.of(submitted)
                    .beside(working.before())
                    .withNotes(notes(year))
                    .from(working.gathered().files().stream()
                            .map(CurrentFigures::source)
                            .toList())
                    .write(new Stamp(caller.getName(), now), bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        repository.keep(new SubmissionDownload(year, sha256(bytes.toByteArray()), caller.getName(), now));
        return Optional.of(bytes.toByteArray());
    }

    @Override
    @Allow(Act.DOWNLOAD_SUBMISSION)
    public Optional<SubmittedYear> readyToSend(int wdesYear) {
        return figures.of(wdesYear)
                .filter(this::ready)
                .map(working -> SubmittedYear.of(wdesYear, working.gathered().inputs()));
    }

    @Override
    @Allow(Act.DOWNLOAD_SUBMISSION)
    public void givenOut(int wdesYear, String sha256) {
        repository.keep(new SubmissionDownload(wdesYear, sha256, caller.getName(), clock.instant()));
    }

    private boolean ready(WorkingYear working) {
        Map<MetricCode, String> notes = notes(working.year().year());
        return working.findings().stream()
                .allMatch(finding -> finding.weight() == Finding.Weight.MISSING
                        || (finding.weight() == Finding.Weight.NEEDS_NOTE && notes.containsKey(finding.metric())));
    }

    private Map<MetricCode, String> notes(int year) {
        Map<MetricCode, String> notes = new EnumMap<>(MetricCode.class);
        repository
                .notes(year)
                .forEach(note -> notes.put(note.metric(), note.view().words()));
        return notes;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

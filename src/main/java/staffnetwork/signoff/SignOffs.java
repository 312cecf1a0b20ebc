package staffnetwork.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.year.Metrics;
import staffnetwork.year.Submissions;
import staffnetwork.year.YearMetrics;

/**
 * The door to signing a WDES year off, reopening it for a correction, and the files of each version. Signing, reopening and the
 * files need a fresh proof of who is asking: the table of acts says so.
 */
@ApplicationScoped
@Transactional
public class SignOffs {
    private final SignOffRepository repository;
    private final Submissions submissions;
    private final Metrics metrics;
    private final Signer signer;
    private final Event<YearSignedOff> news;

    @Inject
    SignOffs(
            SignOffRepository repository,
            Submissions submissions,
            Metrics metrics,
            Signer signer,
            Event<YearSignedOff> news) {
        this.repository = repository;
        this.submissions = submissions;
        this.metrics = metrics;
        this.signer = signer;
        this.news = news;
    }

    /** What became of the wish to sign a year off. */
    public enum Outcome {
        /** It is signed off. */
        DONE,
        /** It was signed off before. */
        ALREADY_SIGNED,
        /** Something is missing, cannot be right or needs a note. */
        NOT_READY,
        /** Somebody changed figures or notes since the page was shown. */
        CHANGED_MEANWHILE
    }

    /** A year before and after its sign-off; nothing if it is not open. */
    @Allow(Act.SEE_EXACT_METRICS)
    public Optional<SignOffView> of(int year) {
        return submissions
                .checklist(year)
                .map(checklist -> new SignOffView(
                        year,
                        checklist,
                        metrics.of(year).map(YearMetrics::metrics).orElse(List.of()),
                        repository.versions(year).stream()
                                .map(YearVersion::view)
                                .toList()));
    }

    /**
     * Signs a year off: from now on its figures stay as they are, and the files of this moment are kept as its next version.
     *
     * @param seen {@link staffnetwork.year.Checklist#standing()} as it was when the user decided
     */
    @Allow(Act.SIGN_OFF_YEAR)
    public Outcome sign(int year, String seen) {
        repository.hold(year);
        List<YearVersion> versions = repository.versions(year);
        if (versions.stream().anyMatch(YearVersion::inForce)) {
            return Outcome.ALREADY_SIGNED;
        }
        Optional<Submissions.ToSign> ready = submissions.toSign(year);
        if (ready.isEmpty()) {
            return Outcome.NOT_READY;
        }
        Submissions.ToSign files = ready.get();
        if (!files.standing().equals(seen)) {
            return Outcome.CHANGED_MEANWHILE;
        }
        YearVersion.SignedFiles kept = new YearVersion.SignedFiles(
                new SignedFile(SignedFile.What.WORKBOOK, files.workbook()),
                new SignedFile(SignedFile.What.METRICS, files.metrics()));
        YearVersion signed = new YearVersion(year, versions.isEmpty() ? null : versions.get(0), signer.hand(), kept);
        repository.keep(signed, kept);
        repository.writeOut();
        news.fire(new YearSignedOff(year, signed.version()));
        return Outcome.DONE;
    }

    /**
     * Reopens a year that is signed off, so that it can be corrected and signed off again.
     *
     * @param reason why, for everybody who sees the versions
     * @return false if there was nothing to reopen
     */
    @Allow(Act.REOPEN_YEAR)
    public boolean reopen(int year, String reason) {
        repository.hold(year);
        Optional<YearVersion> inForce =
                repository.versions(year).stream().filter(YearVersion::inForce).findFirst();
        inForce.ifPresent(version -> version.reopen(reason.strip(), signer.hand()));
        return inForce.isPresent();
    }

    /** The submission workbook of a version, byte for byte as it was signed off. */
    @Allow(Act.DOWNLOAD_SUBMISSION)
    public Optional<byte[]> workbook(int year, int version) {
        return repository.file(year, version, SignedFile.What.WORKBOOK).map(SignedFile::content);
    }

    /** The metrics of a version as JSON, byte for byte as they were signed off. */
    @Allow(Act.DOWNLOAD_SUBMISSION)
    public Optional<byte[]> metrics(int year, int version) {
        return repository.file(year, version, SignedFile.What.METRICS).map(SignedFile::content);
    }
}

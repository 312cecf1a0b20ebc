package staffnetwork.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.disclosure.HiddenWords;
import staffnetwork.disclosure.Release;
import staffnetwork.disclosure.ThresholdsInForce;

/** The door to released figures. Everybody who may see them sees the same: nobody has a finer view. */
@ApplicationScoped
@Transactional
public class Releases {
    private final FigureRepository repository;
    private final ReleaseDesk desk;
    private final ThresholdsInForce thresholds;
    private final Instance<AlsoDue> also;

    @Inject
    Releases(FigureRepository repository, ReleaseDesk desk, ThresholdsInForce thresholds, @Any Instance<AlsoDue> also) {
        this.repository = repository;
        this.desk = desk;
        this.thresholds = thresholds;
        this.also = also;
    }

    /** Every release, oldest first. */
    @Allow(Act.SEE_RELEASED_FIGURES)
    public List<ReleasedFigures> all() {
        return repository.days().stream().map(this::figures).toList();
    }

    private ReleasedFigures figures(LocalDate day) {
        Release release = repository.release(day);
        return new ReleasedFigures(day, release.cells(), repository.elsewhere(day));
    }

    /** Why some figures are hidden, with the thresholds that the newest release was made by. */
    @Allow(Act.SEE_RELEASED_FIGURES)
    public String explanation() {
        return HiddenWords.explanation(
                repository.latest().map(Release::thresholds).orElseGet(thresholds::thresholds));
    }

    /** Reads every release again from the database and has its proof checked by the independent checker. */
    @Allow(Act.MAKE_DUE_RELEASE)
    public List<CheckedRelease> check() {
        Stream<CheckedRelease> answers = repository.days().stream()
                .map(day -> new CheckedRelease(
                        day,
                        "figures.proofs.answers",
                        repository
                                .proof(day)
                                .map(proof -> proof.proves(repository.release(day)))
                                .map(holds -> holds ? CheckedRelease.Finding.SAFE : CheckedRelease.Finding.NOT_PROVEN)
                                .orElse(CheckedRelease.Finding.NO_PROOF)));
        return Stream.concat(answers, also.stream().flatMap(other -> other.check().stream()))
                .toList();
    }

    /** Makes the release that is due, if the job did not; nobody chooses its day or what is in it. */
    @Allow(Act.MAKE_DUE_RELEASE)
    public ReleaseOutcome makeDue() {
        ReleaseOutcome outcome = desk.makeDue();
        also.forEach(other -> other.make(desk.due()));
        return outcome;
    }
}

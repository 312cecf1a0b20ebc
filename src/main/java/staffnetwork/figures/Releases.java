package staffnetwork.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.disclosure.HiddenWords;

/** The door to released figures. Everybody who may see them sees the same: nobody has a finer view. */
@ApplicationScoped
@Transactional
public class Releases {
    private final FigureRepository repository;
    private final ReleaseDesk desk;
    private final FigureSettings settings;

    @Inject
    Releases(FigureRepository repository, ReleaseDesk desk, FigureSettings settings) {
        this.repository = repository;
        this.desk = desk;
        this.settings = settings;
    }

    /** Every release, oldest first. */
    @Allow(Act.SEE_RELEASED_FIGURES)
    public List<ReleasedFigures> all() {
        return repository.days().stream()
                .map(repository::release)
                .map(release -> new ReleasedFigures(release.day(), release.cells(settings.thresholds())))
                .toList();
    }

    /** Why some figures are hidden, with the thresholds in force. */
    @Allow(Act.SEE_RELEASED_FIGURES)
    public String explanation() {
        return HiddenWords.explanation(settings.thresholds());
    }

    /** Makes the release that is due, if the job did not; nobody chooses its day or what is in it. */
    @Allow(Act.MAKE_DUE_RELEASE)
    public ReleaseOutcome makeDue() {
        return desk.makeDue();
    }
}

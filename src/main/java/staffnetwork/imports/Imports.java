package staffnetwork.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;

/** The door to what was found in files, to the decision to use them, and to the figures in use. */
@ApplicationScoped
@Transactional
public class Imports {
    private final ImportRepository repository;
    private final FoundViews views;
    private final SignedOffYears signedOff;
    private final ImportNews news;
    private final Hand hand;

    @Inject
    Imports(ImportRepository repository, FoundViews views, SignedOffYears signedOff, ImportNews news, Hand hand) {
        this.repository = repository;
        this.views = views;
        this.signedOff = signedOff;
        this.news = news;
        this.hand = hand;
    }

    /** What was found in a file, and what would change if it were used. */
    @Allow(Act.SEE_IMPORTS)
    public Optional<FoundView> found(UUID id) {
        return repository.get(id).map(views::of);
    }

    /**
     * Uses the figures of a file from now on, all of them or, when anything stands against it, none.
     *
     * @param seen what {@link FoundView#seen()} was when the user decided
     * @param beside true to use it beside the files in use instead of in their place; only where a year may lie in several
     */
    @Allow(Act.IMPORT_FILE)
    public Outcome confirm(UUID id, String seen, boolean beside) {
        Optional<FileImport> staged = repository.forChange(id).filter(file -> file.state() == ImportState.STAGED);
        if (staged.isEmpty()) {
            return Outcome.NOT_POSSIBLE;
        }
        FileImport file = staged.get();
        List<FileImport> inUse = repository.current(file.wdesYear(), file.kind());
        if (signedOff.hold(file.wdesYear())) {
            return Outcome.SIGNED_OFF;
        } else if (inUse.stream().anyMatch(file::sameAs)) {
            return Outcome.ALREADY_IN_USE;
        } else if (!FoundViews.seen(inUse).equals(seen)) {
            return Outcome.CHANGED_MEANWHILE;
        } else if (beside && !file.kind().inParts()) {
            return Outcome.NOT_POSSIBLE;
        }
        Hand.Signed by = hand.sign();
        if (!beside) {
            inUse.forEach(before -> before.giveWayTo(file, by));
            repository.writeOut();
        }
        file.confirm(by);
        news.noLongerNeeded(id);
        news.figuresChanged(file.wdesYear());
        return Outcome.DONE;
    }

    /** The figures in use for a year, in the order of the kinds; several of a kind where a year lies in several files. */
    @Allow(Act.SEE_IMPORTS)
    public List<CurrentFigures> current(int wdesYear) {
        return repository.current(wdesYear).stream().map(views::figures).toList();
    }
}

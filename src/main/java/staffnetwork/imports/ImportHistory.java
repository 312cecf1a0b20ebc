package staffnetwork.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;

/** The door to what was brought in for a year: who, when, what became of it; and to undoing it until the year is signed off. */
@ApplicationScoped
@Transactional
public class ImportHistory {
    private final ImportRepository repository;
    private final SignedOffYears signedOff;
    private final ImportNews news;
    private final Hand hand;

    @Inject
    ImportHistory(ImportRepository repository, SignedOffYears signedOff, ImportNews news, Hand hand) {
        this.repository = repository;
        this.signedOff = signedOff;
        this.news = news;
        this.hand = hand;
    }

    /** The files of a year but those that were cancelled, the newest first. */
    @Allow(Act.SEE_IMPORTS)
    public List<ImportView> ofYear(int wdesYear) {
        return repository.ofYear(wdesYear).stream().map(FileImport::view).toList();
    }

    /** One file that was brought in. */
    @Allow(Act.SEE_IMPORTS)
    public Optional<ImportView> of(UUID id) {
        return repository.get(id).map(FileImport::view);
    }

    /** The files that gave way to this one; they can be used again when it is taken back. */
    @Allow(Act.SEE_IMPORTS)
    public List<ImportView> gaveWayTo(UUID id) {
        return repository.get(id).map(repository::supersededBy).orElse(List.of()).stream()
                .map(FileImport::view)
                .toList();
    }

    /**
     * Takes a file back: its figures are not used any more.
     *
     * @param restore true to use again what gave way to it
     */
    @Allow(Act.TAKE_BACK_IMPORT)
    public Outcome takeBack(UUID id, boolean restore) {
        Optional<FileImport> current = repository.forChange(id).filter(file -> file.state() == ImportState.CURRENT);
        if (current.isEmpty()) {
            return Outcome.NOT_POSSIBLE;
        }
        FileImport file = current.get();
        if (signedOff.hold(file.wdesYear())) {
            return Outcome.SIGNED_OFF;
        }
        Hand.Signed by = hand.sign();
        List<FileImport> before = restore ? repository.supersededBy(file) : List.of();
        file.takeBack(by);
        repository.writeOut();
        before.forEach(earlier -> earlier.restore(by));
        news.figuresChanged(file.wdesYear());
        return Outcome.DONE;
    }

    /** Uses the figures of an earlier file again, in place of those in use; recruitment files of other days stay. */
    @Allow(Act.TAKE_BACK_IMPORT)
    public Outcome restore(UUID id) {
        Optional<FileImport> earlier = repository.forChange(id).filter(FileImport::isRestorable);
        if (earlier.isEmpty()) {
            return Outcome.NOT_POSSIBLE;
        }
        FileImport file = earlier.get();
        if (signedOff.hold(file.wdesYear())) {
            return Outcome.SIGNED_OFF;
        }
        Hand.Signed by = hand.sign();
        inPlaceOf(file).forEach(inUse -> inUse.giveWayTo(file, by));
        repository.writeOut();
        file.restore(by);
        news.figuresChanged(file.wdesYear());
        return Outcome.DONE;
    }

    /** The files in use that an earlier one would take the place of. */
    @Allow(Act.SEE_IMPORTS)
    public List<ImportView> wouldGiveWayTo(UUID id) {
        return repository.get(id).filter(FileImport::isRestorable).map(this::inPlaceOf).orElse(List.of()).stream()
                .map(FileImport::view)
                .toList();
    }

    private List<FileImport> inPlaceOf(FileImport file) {
        return repository.current(file.wdesYear(), file.kind()).stream()
                .filter(inUse -> !file.kind().inParts()
                        || inUse.figures().covered().overlaps(file.figures().covered()))
                .toList();
    }

    /** Whether a year was signed off, so that nothing can be taken back any more. */
    @Allow(Act.SEE_IMPORTS)
    public boolean signedOff(int wdesYear) {
        return signedOff.hold(wdesYear);
    }
}

package staffnetwork.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.intake.WhatChanges;

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

    /** What would change if a file were used that was read and is not in use; nothing of it is saved. */
    @Allow(Act.SEE_IMPORTS)
    public Optional<WhatChanges> changes(UUID id, boolean beside) {
        return repository
                .get(id)
                .filter(file -> file.state() == ImportState.STAGED)
                .map(file -> views.changes(file, beside));
    }

    /**
     * The decision to use a file.
     *
     * @param seen what {@link FoundView#seen()} was when the user decided
     * @param standing what {@link WhatChanges#standing()} was then; empty if the user was not shown what would change
     * @param beside true to use it beside the files in use instead of in their place; only where a year may lie in several
     * @param notes words about unlikely figures, by the rule of the warning
     */
    public record Decided(String seen, String standing, boolean beside, Map<String, String> notes) {}

    /**
     * Uses the figures of a file from now on, all of them or, when anything stands against it, none.
     *
     * @param decided what the user decided, and on the ground of what
     */
    @Allow(Act.IMPORT_FILE)
    public Outcome confirm(UUID id, Decided decided) {
        Optional<FileImport> staged = repository.forChange(id).filter(file -> file.state() == ImportState.STAGED);
        if (staged.isEmpty()) {
            return Outcome.NOT_POSSIBLE;
        }
        FileImport file = staged.get();
        List<FileImport> inUse = repository.current(file.wdesYear(), file.kind());
        Outcome against = against(file, inUse, decided);
        if (against != Outcome.DONE) {
            return against;
        }
        WhatChanges changes = views.changes(file, decided.beside());
        List<WhatChanges.Note> notes = changes.noted(decided.notes());
        if (!decided.standing().isEmpty() && !decided.standing().equals(changes.standing())) {
            return Outcome.CHANGED_MEANWHILE;
        } else if (changes.stopped()) {
            return Outcome.CANNOT_BE_RIGHT;
        } else if (notes.size() < changes.toNote().size()) {
            return Outcome.NOTE_MISSING;
        }
        use(file, decided.beside() ? List.of() : inUse, notes);
        return Outcome.DONE;
    }

    private Outcome against(FileImport file, List<FileImport> inUse, Decided decided) {
        if (signedOff.hold(file.wdesYear())) {
            return Outcome.SIGNED_OFF;
        } else if (inUse.stream().anyMatch(file::sameAs)) {
            return Outcome.ALREADY_IN_USE;
        } else if (!FoundViews.seen(inUse).equals(decided.seen())) {
            return Outcome.CHANGED_MEANWHILE;
        }
        return decided.beside() && !file.kind().inParts() ? Outcome.NOT_POSSIBLE : Outcome.DONE;
    }

    private void use(FileImport file, List<FileImport> inItsPlace, List<WhatChanges.Note> notes) {
        Hand.Signed by = hand.sign();
        if (!inItsPlace.isEmpty()) {
            inItsPlace.forEach(before -> before.giveWayTo(file, by));
            repository.writeOut();
        }
        file.confirm(by, notes);
        news.noLongerNeeded(file.id());
        news.figuresChanged(file.wdesYear());
    }

    /** The figures in use for a year, in the order of the kinds; several of a kind where a year lies in several files. */
    @Allow(Act.SEE_IMPORTS)
    public List<CurrentFigures> current(int wdesYear) {
        return repository.current(wdesYear).stream().map(views::figures).toList();
    }

    /** The same for some years at once; a year with no file in use is missing. */
    @Allow(Act.SEE_IMPORTS)
    public Map<Integer, List<CurrentFigures>> current(Set<Integer> wdesYears) {
        Map<Integer, List<CurrentFigures>> years = new HashMap<>();
        repository
                .current(wdesYears)
                .forEach(file -> years.computeIfAbsent(file.wdesYear(), year -> new ArrayList<>())
                        .add(views.figures(file)));
        return years;
    }
}

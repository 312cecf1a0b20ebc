package staffnetwork.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import staffnetwork.intake.Consequences;
import staffnetwork.intake.FoundFigure;
import staffnetwork.intake.KindReader;
import staffnetwork.intake.Readers;
import staffnetwork.intake.StoredFigures;
import staffnetwork.intake.WhatChanges;
import staffnetwork.spreadsheet.Fault;

/** Puts together what is shown of a file that was read. */
@ApplicationScoped
class FoundViews implements CurrentFigures.Shelf {
    private final ImportRepository repository;
    private final Readers readers;
    private final SignedOffYears signedOff;
    private final ImportQueue queue;
    private final Arrivals arrivals;

    @Inject
    FoundViews(
            ImportRepository repository,
            Readers readers,
            SignedOffYears signedOff,
            ImportQueue queue,
            Arrivals arrivals) {
        this.repository = repository;
        this.readers = readers;
        this.signedOff = signedOff;
        this.queue = queue;
        this.arrivals = arrivals;
    }

    FoundView of(FileImport file) {
        ImportView view = file.view();
        if (view.underWay()) {
            queue.wake();
        }
        boolean staged = file.state() == ImportState.STAGED;
        List<FileImport> inUse = staged ? repository.current(file.wdesYear(), file.kind()) : List.of();
        List<Fault> faults = new ArrayList<>(view.found().faults());
        if (staged) {
            faults.addAll(together(file, inUse));
        }
        return new FoundView(
                view,
                file.state() == ImportState.WAITING
                        ? repository.before(file.node(), view.brought().at())
                        : 0,
                queue.rows(file.id()).orElse(0L),
                view.found().profile().isEmpty() ? List.of() : changes(file, inUse),
                FaultGroup.of(faults),
                inUse.stream().map(FileImport::view).toList(),
                seen(inUse),
                inUse.stream().anyMatch(file::sameAs),
                arrivals.kept(file.id()),
                signedOff.hold(file.wdesYear()));
    }

    @Override
    public List<CurrentFigures> inUse(int wdesYear) {
        return repository.current(wdesYear).stream().map(this::figures).toList();
    }

    /** Stands for the files in use, so that a decision can be held to what its maker saw. */
    static String seen(List<FileImport> inUse) {
        return inUse.stream().map(FileImport::id).map(UUID::toString).sorted().collect(Collectors.joining(" "));
    }

    private List<FoundView.Change> changes(FileImport file, List<FileImport> inUse) {
        List<FoundFigure> now = readers.found(file.figures());
        List<FoundFigure> before =
                inUse.size() == 1 ? readers.found(inUse.get(0).figures()) : List.of();
        List<FoundView.Change> changes = new ArrayList<>();
        for (FoundFigure figure : now) {
            String was = before.stream()
                    .filter(other -> other.label().equals(figure.label()))
                    .map(FoundFigure::value)
                    .findFirst()
                    .orElse(null);
            changes.add(new FoundView.Change(figure.label(), figure.value(), was));
        }
        return changes;
    }

    private List<Fault> together(FileImport file, List<FileImport> inUse) {
        if (!file.kind().inParts()) {
            return List.of();
        }
        List<KindReader.Part> parts = Stream.concat(inUse.stream(), Stream.of(file))
                .map(FileImport::view)
                .map(part -> new KindReader.Part(
                        part.fileName(), Objects.requireNonNull(part.found().covered())))
                .toList();
        return readers.of(file.kind()).together(file.wdesYear(), parts);
    }

    /** What would change if a file that was read were used. */
    WhatChanges changes(FileImport file, boolean beside) {
        StoredFigures stored = file.figures();
        Consequences.Intent intent = new Consequences.Intent(
                file.wdesYear(),
                file.kind(),
                readers.figures(stored),
                file.view().source(),
                stored.covered(),
                beside);
        return readers.changes(intent);
    }

    CurrentFigures figures(FileImport file) {
        ImportView view = file.view();
        ImportView.Signed confirmed = Objects.requireNonNull(view.confirmed());
        return new CurrentFigures(
                file.id(),
                file.kind(),
                readers.figures(file.figures()),
                view.source(),
                file.figures().covered(),
                confirmed.name(),
                confirmed.at(),
                view.notes());
    }
}

package staffnetwork.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.intake.FileKind;
import staffnetwork.intake.Readers;

/** The door to what the organisation decided its columns and values mean: to look at it, change it, and forget it. */
@ApplicationScoped
@Transactional
public class Decisions {
    private final MappingRepository repository;
    private final Readers readers;
    private final MappingHand hand;

    @Inject
    Decisions(MappingRepository repository, Readers readers, MappingHand hand) {
        this.repository = repository;
        this.readers = readers;
        this.hand = hand;
    }

    /** What values mean, by kind of column and value. */
    @Allow(Act.SEE_IMPORTS)
    public List<RememberedValue> values() {
        return repository.decisions().stream().map(this::view).toList();
    }

    /** One decision on a value. */
    @Allow(Act.SEE_IMPORTS)
    public Optional<RememberedValue> value(UUID id) {
        return repository.decision(id).map(this::view);
    }

    /** The layouts that were mapped, the latest first. */
    @Allow(Act.SEE_IMPORTS)
    public List<RememberedLayout> layouts() {
        return repository.layouts().stream().map(this::view).toList();
    }

    /** One layout. */
    @Allow(Act.SEE_IMPORTS)
    public Optional<RememberedLayout> layout(UUID id) {
        return repository.layout(id).map(this::view);
    }

    /** The names of the fields a column of such a file can be. */
    @Allow(Act.SEE_IMPORTS)
    public List<String> fields(FileKind kind) {
        return readers.of(kind).fields(kind);
    }

    /** Decides that a value means something else from now on; figures in use stay as they are. */
    @Allow(Act.IMPORT_FILE)
    public boolean change(UUID id, String meaning) {
        Optional<ValueDecision> decided = repository
                .decision(id)
                .filter(decision -> readers.meanings(decision.value().kind()).contains(meaning));
        decided.filter(decision -> !decision.value().meaning().equals(meaning)).ifPresent(decision -> {
            DecidedValue before = decision.value();
            MadeVersion version = next(decision.made());
            decision.giveWay(version);
            repository.keep(
                    new ValueDecision(new DecidedValue(before.kind(), before.key(), before.shown(), meaning), version));
        });
        return decided.isPresent();
    }

    /** Forgets what a value means, so that it is asked for again. */
    @Allow(Act.IMPORT_FILE)
    public boolean forget(UUID id) {
        Optional<ValueDecision> decided = repository.decision(id);
        decided.ifPresent(decision -> decision.giveWay(next(decision.made())));
        return decided.isPresent();
    }

    /** Decides which column of a layout is which, heading by heading; figures in use stay as they are. */
    @Allow(Act.IMPORT_FILE)
    public ColumnsAnswer change(UUID id, Map<String, String> fields) {
        Optional<ColumnMapping> mapped = repository.layout(id);
        if (mapped.isEmpty()) {
            return new ColumnsAnswer.Gone();
        }
        ColumnMapping before = mapped.get();
        List<MappedHeading> headings = new ArrayList<>();
        for (MappedHeading heading : before.headings()) {
            String field = heading.personal() ? "" : fields.getOrDefault(heading.key(), "");
            headings.add(new MappedHeading(heading.key(), field, heading.personal()));
        }
        Optional<ColumnsAnswer> wrong = ColumnCheck.wrong(before.kind(), headings, readers);
        if (wrong.isEmpty() && !headings.equals(before.headings())) {
            MadeVersion version = next(before.made());
            before.giveWay(version);
            repository.keep(new ColumnMapping(before.kind(), before.signature(), headings, version));
        }
        return wrong.orElseGet(ColumnsAnswer.Taken::new);
    }

    /** Forgets a layout, so that its columns are asked for again. */
    @Allow(Act.IMPORT_FILE)
    public boolean forgetLayout(UUID id) {
        Optional<ColumnMapping> mapped = repository.layout(id);
        mapped.ifPresent(layout -> layout.giveWay(next(layout.made())));
        return mapped.isPresent();
    }

    private MadeVersion next(int before) {
        return hand.begin(repository.version(before).view().wdesYear());
    }

    private RememberedValue view(ValueDecision decision) {
        return new RememberedValue(
                decision.id(),
                decision.value(),
                repository.version(decision.made()).view());
    }

    private RememberedLayout view(ColumnMapping layout) {
        return new RememberedLayout(
                layout.id(),
                layout.kind(),
                layout.headings(),
                repository.version(layout.made()).view());
    }
}

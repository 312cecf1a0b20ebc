package staffnetwork.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import staffnetwork.declaration.DeclarationRepository.SealedRow;
import staffnetwork.vault.Holder;
import staffnetwork.vault.Place;
import staffnetwork.vault.Size;
import staffnetwork.vault.Vault;

/** Seals and opens what is kept about a person, in the caller's transaction. */
@ApplicationScoped
class Records {
    static final String PURPOSE = "declaration";

    private final DeclarationRepository repository;
    private final Vault vault;
    private final Clock clock;

    @Inject
    Records(DeclarationRepository repository, Vault vault, Clock clock) {
        this.repository = repository;
        this.vault = vault;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    static Place place(UUID person) {
        return new Place(new Holder(person, PURPOSE), "declaration", "sealed", person);
    }

    /** What is kept about somebody; an old draft is as good as gone. */
    Kept of(UUID person) {
        return repository.of(person).map(this::opened).orElse(Kept.NOTHING);
    }

    /** What a row says; of a value whose key was destroyed nothing is left. */
    private Kept opened(SealedRow row) {
        return vault.open(place(row.person()), row.bytes())
                .map(KeptText::read)
                .orElse(Kept.NOTHING)
                .tidied(today());
    }

    /** Changes what is kept, without changing the month of the last answer. */
    void change(UUID person, UnaryOperator<Kept> change) {
        SealedRow row = row(person);
        write(row, change.apply(opened(row)), row.changed());
    }

    /** Changes the answer. */
    void changeAnswer(UUID person, UnaryOperator<Kept> change) {
        SealedRow row = row(person);
        write(row, change.apply(opened(row)), today());
    }

    /** Destroys the key of everything kept about somebody, and begins with a new one and nothing. */
    void destroy(UUID person) {
        SealedRow row = row(person);
        vault.shred(new Holder(person, PURPOSE));
        write(row, Kept.NOTHING, today());
    }

    /** Makes the row of somebody who has none. */
    void make(UUID person) {
        repository.make(new SealedRow(person, seal(person, Kept.NOTHING), today(), 1));
    }

    /** Deletes the row of somebody who left, and destroys its key. */
    void delete(UUID person) {
        repository.delete(person);
        vault.shred(new Holder(person, PURPOSE));
    }

    private SealedRow row(UUID person) {
        Optional<SealedRow> there = repository.of(person);
        if (there.isEmpty()) {
            make(person);
        }
        return there.or(() -> repository.of(person)).orElseThrow();
    }

    private void write(SealedRow row, Kept kept, LocalDate changed) {
        repository.replace(new SealedRow(row.person(), seal(row.person(), kept), changed, row.version()));
    }

    private byte[] seal(UUID person, Kept kept) {
        return vault.seal(place(person), KeptText.write(kept), Size.LARGE);
    }
}

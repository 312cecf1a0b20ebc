package staffnetwork.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import staffnetwork.adjustment.PlanRepository.Row;
import staffnetwork.vault.Holder;
import staffnetwork.vault.Place;
import staffnetwork.vault.SealedText;
import staffnetwork.vault.Size;

/** Seals and opens plans, in the caller's transaction. */
@ApplicationScoped
class PlanRows {
    private final PlanRepository repository;
    private final SealedText text;
    private final Clock clock;

    @Inject
    PlanRows(PlanRepository repository, SealedText text, Clock clock) {
        this.repository = repository;
        this.text = text;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Holder holder(UUID person) {
        return new Holder(person, "plan");
    }

    private static Place place(UUID person) {
        return new Place(holder(person), "plan", "sealed", person);
    }

    /** What somebody wrote; nothing if they wrote nothing, or if the key is destroyed. */
    Plan of(UUID person) {
        return repository.of(person).map(this::opened).orElse(Plan.NOTHING);
    }

    private Plan opened(Row row) {
        return text.open(place(row.person()), row.bytes(), Plan.class).orElse(Plan.NOTHING);
    }

    /** Changes what is kept; false, and nothing changes, if it would be longer than there is room for. */
    boolean change(UUID person, UnaryOperator<Plan> change) {
        Row row = row(person);
        Plan before = opened(row);
        Plan next = change.apply(before);
        if (!next.fitsAfter(before)) {
            return false;
        }
        repository.replace(row, seal(person, next), today());
        return true;
    }

    /** Destroys the key of everything kept about somebody, and begins with a new one and nothing. Gives what was there last. */
    Plan destroy(UUID person) {
        Row row = row(person);
        Plan before = opened(row);
        text.shred(holder(person));
        repository.replace(row, seal(person, Plan.NOTHING), today());
        return before;
    }

    /** Makes the row of somebody who has none. */
    void make(UUID person) {
        repository.make(person, seal(person, Plan.NOTHING), today());
    }

    /** Deletes the row of somebody who left, and destroys its key. Gives what was there last. */
    Plan delete(UUID person) {
        Plan before = repository.delete(person).map(this::opened).orElse(Plan.NOTHING);
        text.shred(holder(person));
        return before;
    }

    private Row row(UUID person) {
        Optional<Row> there = repository.of(person);
        if (there.isEmpty()) {
            make(person);
        }
        return there.or(() -> repository.of(person)).orElseThrow();
    }

    private byte[] seal(UUID person, Plan plan) {
        return text.seal(place(person), plan, Size.HUGE);
    }
}

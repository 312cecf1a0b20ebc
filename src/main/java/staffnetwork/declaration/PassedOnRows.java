package staffnetwork.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import staffnetwork.vault.Holder;
import staffnetwork.vault.Place;
import staffnetwork.vault.Size;
import staffnetwork.vault.Vault;

/** Seals and opens what was passed on; each has a key of its own, which goes with it. */
@ApplicationScoped
class PassedOnRows {
    private static final String PURPOSE = "passed-on";

    private final PassedOnRepository repository;
    private final Vault vault;

    @Inject
    PassedOnRows(PassedOnRepository repository, Vault vault) {
        this.repository = repository;
        this.vault = vault;
    }

    void keep(PassedOn what) {
        repository.keep(what.id(), what.kind(), seal(what));
    }

    void answered(PassedOn what, LocalDate today) {
        repository.replace(what.id(), seal(what), today);
    }

    Optional<PassedOn> of(UUID id) {
        return repository
                .of(id)
                .flatMap(value -> vault.open(place(id), value))
                .map(text -> PassedOn.Text.read(id, text));
    }

    /** What somebody passed on. */
    List<PassedOn> of(Kept kept) {
        return kept.passedOn().stream().flatMap(ref -> of(ref.id()).stream()).toList();
    }

    /** All of one kind, the oldest first. */
    List<PassedOn> of(PassedOnKind kind) {
        return repository.of(kind).stream()
                .flatMap(id -> of(id).stream())
                .sorted(Comparator.comparing(PassedOn::on).thenComparing(PassedOn::name))
                .toList();
    }

    void delete(Kept.PassedOnRef what) {
        delete(what.id());
    }

    void delete(UUID id) {
        repository.delete(id);
        vault.shred(new Holder(id, PURPOSE));
    }

    /** Deletes those answered before that day; only counts them when dry. */
    int deleteClosedBefore(LocalDate day, boolean dry) {
        List<UUID> old = repository.closedBefore(day);
        if (!dry) {
            old.forEach(this::delete);
        }
        return old.size();
    }

    private byte[] seal(PassedOn what) {
        return vault.seal(place(what.id()), PassedOn.Text.write(what), Size.LARGE);
    }

    static Place place(UUID id) {
        return new Place(new Holder(id, PURPOSE), "passed_on", "sealed", id);
    }
}

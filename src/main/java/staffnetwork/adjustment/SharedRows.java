package staffnetwork.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import staffnetwork.vault.Holder;
import staffnetwork.vault.Place;
import staffnetwork.vault.SealedText;
import staffnetwork.vault.Size;

/** Seals and opens what was shared; each has a key of its own, which goes with it. */
@ApplicationScoped
class SharedRows {
    private final SharedRepository repository;
    private final SealedText text;

    @Inject
    SharedRows(SharedRepository repository, SealedText text) {
        this.repository = repository;
        this.text = text;
    }

    private static Holder holder(UUID id) {
        return new Holder(id, "shared-part");
    }

    private static Place place(UUID id) {
        return new Place(holder(id), "shared_part", "sealed", id);
    }

    void keep(Shared what) {
        repository.keep(what.id(), what.terms().reader(), what.terms().until(), seal(what));
    }

    /** What of these is still there. */
    List<Shared> of(List<UUID> ids) {
        return ids.stream().flatMap(id -> of(id).stream()).toList();
    }

    Optional<Shared> of(UUID id) {
        return repository.of(id).flatMap(bytes -> opened(id, bytes));
    }

    /** One that its reader opens. */
    Optional<Shared> read(UUID id, UUID reader) {
        return repository.read(id, reader).flatMap(bytes -> opened(id, bytes));
    }

    /** All that was shared with that person. */
    List<Shared> readBy(UUID reader) {
        return repository.readBy(reader).stream()
                .flatMap(id -> read(id, reader).stream())
                .toList();
    }

    void replace(Shared what) {
        repository.replace(what.id(), seal(what));
    }

    void delete(UUID id) {
        repository.delete(id);
        text.shred(holder(id));
    }

    private Optional<Shared> opened(UUID id, byte[] sealed) {
        return text.open(place(id), sealed, Shared.class);
    }

    private byte[] seal(Shared what) {
        return text.seal(place(what.id()), what, Size.HUGE);
    }
}

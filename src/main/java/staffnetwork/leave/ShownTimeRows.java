package staffnetwork.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import staffnetwork.vault.Holder;
import staffnetwork.vault.Place;
import staffnetwork.vault.SealedText;
import staffnetwork.vault.Size;

/** Seals and opens what others are let see; each has a key of its own, which goes with it. */
@ApplicationScoped
class ShownTimeRows {
    private final ShownTimeRepository repository;
    private final SealedText text;

    @Inject
    ShownTimeRows(ShownTimeRepository repository, SealedText text) {
        this.repository = repository;
        this.text = text;
    }

    private static Holder holder(UUID id) {
        return new Holder(id, "shown-time");
    }

    private static Place place(UUID id) {
        return new Place(holder(id), "shown_time", "sealed", id);
    }

    void keep(ShownTime what) {
        repository.keep(what.id(), what.terms().reader(), what.terms().until(), seal(what));
    }

    /** What of these is still there. */
    List<ShownTime> of(List<UUID> ids) {
        return ids.stream()
                .flatMap(id -> repository.of(id).flatMap(bytes -> opened(id, bytes)).stream())
                .toList();
    }

    /** All that that person is let see. */
    List<ShownTime> readBy(UUID reader) {
        return repository.readBy(reader).stream()
                .flatMap(id -> repository.read(id, reader).flatMap(bytes -> opened(id, bytes)).stream())
                .toList();
    }

    void replace(ShownTime what) {
        repository.replace(what.id(), seal(what));
    }

    void delete(UUID id) {
        repository.delete(id);
        text.shred(holder(id));
    }

    private Optional<ShownTime> opened(UUID id, byte[] sealed) {
        return text.open(place(id), sealed, ShownTime.class);
    }

    private byte[] seal(ShownTime what) {
        return text.seal(place(what.id()), what, Size.HUGE);
    }
}

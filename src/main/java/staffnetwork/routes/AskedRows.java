package staffnetwork.routes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import staffnetwork.vault.Place;
import staffnetwork.vault.SealedText;
import staffnetwork.vault.Size;

/** Seals and opens what was asked for; each has a key of its own, which goes with it. */
@ApplicationScoped
class AskedRows {
    private final AskedRepository repository;
    private final SealedText text;
    private final Clock clock;
    private final int days;

    @Inject
    AskedRows(
            AskedRepository repository,
            SealedText text,
            Clock clock,
            @ConfigProperty(name = "answer.days", defaultValue = "14") int days) {
        this.repository = repository;
        this.text = text;
        this.clock = clock;
        this.days = days;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** How many days there are for an answer. */
    int days() {
        return days;
    }

    private static Place place(UUID id) {
        return Place.of("asked", id);
    }

    /** How many people could look a second time at it: not whoever was asked first, and not whose it is. */
    long lookers(Asked what) {
        return repository.secondLookers().stream()
                .filter(each -> what.escalates().isForSecondLook(each))
                .count();
    }

    void keep(Asked what) {
        repository.keep(what.id(), what.decider().id(), what.clock().on().plusMonths(Asked.MONTHS), seal(what));
    }

    /** Nobody else changes it until this transaction ends: said before it is read, so that no answer is lost to another act. */
    void lock(UUID id) {
        repository.lock(id);
    }

    /** One of the owner's. */
    Optional<Asked> of(UUID id) {
        return repository.of(id).flatMap(bytes -> opened(id, bytes));
    }

    /** One that the caller sees by right. */
    Optional<Asked> seen(UUID id) {
        return repository.seen(id).flatMap(bytes -> opened(id, bytes));
    }

    /** Those of these that the caller sees by right. */
    List<Asked> seen(List<UUID> ids) {
        return ids.stream().flatMap(id -> seen(id).stream()).toList();
    }

    void replace(Asked what) {
        repository.replace(what.id(), seal(what), what.escalated());
    }

    /** Replaces it, and gives it to whoever is asked now, or to nobody any more. */
    void give(Asked what) {
        replace(what);
        LocalDate until =
                what.closed() ? today().minusDays(1) : what.clock().on().plusMonths(Asked.MONTHS);
        repository.give(what.id(), what.decider().id(), until);
    }

    void delete(UUID id) {
        repository.delete(id);
        text.shred(place(id).holder());
    }

    private Optional<Asked> opened(UUID id, byte[] bytes) {
        return text.open(place(id), bytes, Asked.class);
    }

    /** Whether there is room for it, however long all answers to it will be. */
    static boolean hasRoom(Asked what) {
        return SealedText.length(what) + Asked.LONGEST_CHANGED + what.wanted().size() * Wanted.LONGEST_ANSWERED
                <= Size.VAST.longest();
    }

    private byte[] seal(Asked what) {
        return text.seal(place(what.id()), what, Size.VAST);
    }
}

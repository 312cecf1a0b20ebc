package staffnetwork.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import staffnetwork.vault.Place;
import staffnetwork.vault.SealedText;
import staffnetwork.vault.Size;

/** Seals and opens what waits to be passed on or was; each has a key of its own, which the database deletes with its row. */
@ApplicationScoped
class OnwardRows {
    private final OnwardRepository repository;
    private final SealedText text;
    private final Clock clock;

    @Inject
    OnwardRows(OnwardRepository repository, SealedText text, Clock clock) {
        this.repository = repository;
        this.text = text;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Place place(UUID id) {
        return Place.of("onward", id);
    }

    /** Enters one, unless there is no room for it, its writer is no go-between any more, or the share is gone. */
    boolean keep(Onward what) {
        repository.lock(what.share());
        long there = writtenBy(what.writer().id()).stream()
                .filter(each -> each.share().equals(what.share()))
                .count();
        return there < Onward.MOST && repository.keep(what, seal(what));
    }

    /** What rests on these shares of one owner, and is not over. */
    List<Onward> on(List<UUID> shares, UUID owner) {
        return shares.stream()
                .flatMap(share -> opened(repository.on(share)).stream())
                .filter(each -> each.owner().equals(owner))
                .toList();
    }

    /** One of these, as it is now and stays until the transaction is over. */
    Optional<Onward> locked(Onward one) {
        return opened(repository.locked(one.share(), one.id())).stream().findFirst();
    }

    void replace(Onward what) {
        repository.replace(what, seal(what));
    }

    void end(Onward what) {
        repository.end(what.share(), what.id());
    }

    void takeBack(Onward what) {
        repository.takeBack(what.id(), what.writer().id());
    }

    /** What somebody wrote, and is not over. */
    List<Onward> writtenBy(UUID writer) {
        return opened(repository.writtenBy(writer)).stream()
                .filter(each -> each.writer().id().equals(writer))
                .toList();
    }

    /** What somebody can read today. */
    List<Onward> passedTo(UUID reader) {
        return opened(repository.passedTo(reader)).stream()
                .filter(each -> each.isReadableBy(reader, today()))
                .toList();
    }

    private List<Onward> opened(Map<UUID, byte[]> rows) {
        return rows.entrySet().stream()
                .flatMap(row -> text.open(place(row.getKey()), row.getValue(), Onward.class).stream())
                .filter(each -> each.isOpen(today()))
                .sorted(Comparator.comparing((Onward each) -> each.days().written())
                        .thenComparing(Onward::id))
                .toList();
    }

    private byte[] seal(Onward what) {
        return text.seal(place(what.id()), what, Size.HUGE);
    }
}

package staffnetwork.accesstowork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import staffnetwork.vault.Holder;
import staffnetwork.vault.Place;
import staffnetwork.vault.SealedText;
import staffnetwork.vault.Size;

/** Seals and opens what is kept about applications, in the caller's transaction. */
@ApplicationScoped
class ApplicationRows {
    private static final String PURPOSE = "access-to-work";

    private final ApplicationRepository repository;
    private final SealedText text;
    private final Clock clock;

    @Inject
    ApplicationRows(ApplicationRepository repository, SealedText text, Clock clock) {
        this.repository = repository;
        this.text = text;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Holder holder(UUID person) {
        return new Holder(person, PURPOSE);
    }

    private static Place place(UUID person) {
        return new Place(holder(person), "access_to_work", "sealed", person);
    }

    /** What is kept about somebody; nothing if they did not apply, or if the key is destroyed. */
    Application of(UUID person) {
        return repository.of(person).map(bytes -> opened(person, bytes)).orElse(Application.NOTHING);
    }

    /** What is kept about everybody the transaction may see. */
    Map<UUID, Application> every() {
        SealedText.Many keys = text.many(PURPOSE);
        Map<UUID, Application> all = new LinkedHashMap<>();
        repository
                .every()
                .forEach((person, bytes) -> all.put(
                        person,
                        keys.open(place(person), bytes, Application.class).orElse(Application.NOTHING)));
        return all;
    }

    private Application opened(UUID person, byte[] bytes) {
        return text.open(place(person), bytes, Application.class).orElse(Application.NOTHING);
    }

    /** Changes what is kept; false, and nothing changes, if it would be longer than there is room for. */
    boolean change(UUID person, UnaryOperator<Application> change) {
        byte[] row = row(person);
        Application next = change.apply(opened(person, row));
        if (!SealedText.fits(next, Size.HUGE)) {
            return false;
        }
        repository.replace(person, seal(person, next));
        return true;
    }

    /** Keeps that somebody is told today that their award ends; false if that is not due any more. */
    boolean tell(UUID person) {
        Application now = opened(person, row(person));
        return now.isToRemind(today()) && change(person, before -> before.reminded(today()));
    }

    /** Destroys the key of everything kept about somebody, and begins with a new one and nothing. */
    void destroy(UUID person) {
        row(person);
        text.shred(holder(person));
        repository.replace(person, seal(person, Application.NOTHING));
    }

    /** Makes the row of somebody who has none. */
    void make(UUID person) {
        repository.make(person, seal(person, Application.NOTHING));
    }

    /** Deletes the row of somebody who left, and destroys its key. */
    void delete(UUID person) {
        repository.delete(person);
        text.shred(holder(person));
    }

    private byte[] row(UUID person) {
        Optional<byte[]> there = repository.locked(person);
        if (there.isEmpty()) {
            make(person);
        }
        return there.or(() -> repository.locked(person)).orElseThrow();
    }

    private byte[] seal(UUID person, Application kept) {
        return text.seal(place(person), kept, Size.HUGE);
    }
}

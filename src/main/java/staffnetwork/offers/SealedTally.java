package staffnetwork.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import staffnetwork.vault.Place;
import staffnetwork.vault.SealedText;
import staffnetwork.vault.Size;

/** Seals the numbers behind what was told, so that nobody who reads the database reads small numbers. */
@ApplicationScoped
class SealedTally {
    private static final UUID ID = UUID.fromString("00000000-0000-8000-8000-0000000000f0");
    private static final Place PLACE = Place.of("offer_tally", ID);

    private final PatternRepository repository;
    private final SealedText text;

    @Inject
    SealedTally(PatternRepository repository, SealedText text) {
        this.repository = repository;
        this.text = text;
    }

    /** What was told before; nothing at the first time. */
    Told open() {
        return repository
                .tally(ID)
                .flatMap(bytes -> text.open(PLACE, bytes, Told.class))
                .orElse(Told.NOTHING);
    }

    void keep(Told told) {
        repository.keepTally(ID, text.seal(PLACE, told, Size.HUGE));
    }
}

package staffnetwork.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import staffnetwork.disclosure.Census;
import staffnetwork.disclosure.ExactCounts;
import staffnetwork.vault.Vault;

/** Exact counts for the job that makes a release, and for nobody else: no role can ask for them, because no door leads here. */
@ApplicationScoped
class DeclarationCounts implements ExactCounts {
    private final Counting counting;

    @Inject
    DeclarationCounts(Counting counting) {
        this.counting = counting;
    }

    @Override
    public Census count(LocalDate day, Map<String, LocalDate> since) {
        return counting.count(day, since);
    }

    /** Reads all answers at once, in one transaction, counts them and forgets them. */
    @ApplicationScoped
    static class Counting {
        private final DeclarationRepository repository;
        private final PlaceRepository places;
        private final Vault vault;

        @Inject
        Counting(DeclarationRepository repository, PlaceRepository places, Vault vault) {
            this.repository = repository;
            this.places = places;
            this.vault = vault;
        }

        @Transactional
        Census count(LocalDate day, Map<String, LocalDate> since) {
            Vault.Keyring keys = vault.keyring(Records.PURPOSE);
            Map<UUID, AnswerCensus.Answer> answers = new HashMap<>();
            repository.every(DeclarationRepository.Work.COUNT).forEach(row -> {
                Kept kept = keys.open(Records.place(row.person()), row.bytes())
                        .map(KeptText::read)
                        .orElse(Kept.NOTHING);
                answers.put(row.person(), new AnswerCensus.Answer(kept, row.changed()));
            });
            return new AnswerCensus(day, since).of(places.everybody(), answers, places.nodes());
        }
    }
}

package staffnetwork.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import staffnetwork.declaration.DeclarationRepository.SealedRow;
import staffnetwork.vault.Vault;

/** How long this room keeps what: drafts 90 days, a leaver's answers not beyond
 * their leaving, requests 12 months after they were answered, answers until they are taken back. */
@ApplicationScoped
class Retention {
    private static final int MONTHS = 12;

    private final DeclarationRepository repository;
    private final Records records;
    private final PassedOnRows passedOn;
    private final Vault vault;

    @Inject
    Retention(DeclarationRepository repository, Records records, PassedOnRows passedOn, Vault vault) {
        this.repository = repository;
        this.records = records;
        this.passedOn = passedOn;
        this.vault = vault;
    }

    /**
     * What is past its time.
     *
     * @param drafts unfinished answers
     * @param leavers rows of people who left
     * @param passedOn answered requests
     */
    record Old(int drafts, int leavers, int passedOn) {}

    /** Makes rows for people who have none, at most that many at once, and tells how many. */
    @Transactional
    int makeRows(int most) {
        repository.begin(DeclarationRepository.Work.KEEP);
        List<UUID> lacking = repository.withoutRow();
        lacking.stream().limit(most).forEach(records::make);
        return Math.min(most, lacking.size());
    }

    /** Deletes what is past its time, or only counts it when dry. */
    @Transactional
    Old deleteOld(boolean dry) {
        LocalDate today = records.today();
        Vault.Keyring keys = vault.keyring(Records.PURPOSE);
        List<UUID> old = repository
                .every(DeclarationRepository.Work.KEEP)
                .filter(row -> keys.open(Records.place(row.person()), row.bytes())
                        .map(KeptText::read)
                        .filter(kept -> kept.hasOldDraft(today))
                        .isPresent())
                .map(SealedRow::person)
                .toList();
        if (!dry) {
            old.forEach(person -> records.change(person, kept -> kept.tidied(today)));
        }
        List<UUID> left = repository.leavers();
        if (!dry) {
            left.forEach(person -> {
                records.of(person).passedOn().forEach(passedOn::delete);
                records.delete(person);
            });
        }
        return new Old(
                old.size(),
                left.size(),
                passedOn.deleteClosedBefore(today.minusMonths(MONTHS).withDayOfMonth(1), dry));
    }
}

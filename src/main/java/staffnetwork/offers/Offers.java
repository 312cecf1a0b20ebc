package staffnetwork.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Decision;
import staffnetwork.access.NotAllowed;
import staffnetwork.disclosure.ThresholdsInForce;

/** The door to what is offered to everybody: the network proposes and takes back, HR answers, everybody reads. */
@ApplicationScoped
@Transactional
public class Offers {
    private final OfferRepository repository;
    private final PatternRepository patterns;
    private final ThresholdsInForce thresholds;
    private final Clock clock;

    @Inject
    Offers(OfferRepository repository, PatternRepository patterns, ThresholdsInForce thresholds, Clock clock) {
        this.repository = repository;
        this.patterns = patterns;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    /** Every offer and proposal that the network has not taken back, those without an answer and those declined included. */
    @Allow(Act.SEE_OFFERS)
    public List<Offer> standing() {
        return repository.standing();
    }

    /** What everybody can have today without asking. */
    @Allow(Act.SEE_OFFERS)
    public List<Offer> inUse() {
        LocalDate today = LocalDate.now(clock);
        return repository.standing().stream()
                .filter(offer -> offer.isInUse(today))
                .toList();
    }

    /** Proposes to HR that everybody can have something. False if that is proposed or offered already. */
    @Allow(Act.EDIT_IDEAS)
    public boolean propose(Suggestions.Group group, String words) {
        Offer offer = Offer.proposed(group, words, LocalDate.now(clock));
        if (repository.standing().stream().anyMatch(each -> each.words().equalsIgnoreCase(offer.words()))) {
            return false;
        }
        repository.add(offer);
        return true;
    }

    /** Takes a proposal or an offer back. */
    @Allow(Act.EDIT_IDEAS)
    public void withdraw(UUID id) {
        repository.replace(one(id, Act.EDIT_IDEAS).withdrawn());
    }

    /** What was agreed so often that it is a pattern: words of the list, the one found first at the top, and no number. */
    @Allow(Act.EDIT_IDEAS)
    public List<Pattern> patterns() {
        return patterns.told();
    }

    /** For how many people at least something was agreed that is a pattern. */
    @Allow(Act.EDIT_IDEAS)
    public int patternPeople() {
        return thresholds.thresholds().people();
    }

    /** One that waits for HR's answer, or to which HR said no. */
    @Allow(Act.ANSWER_OFFERS)
    public Offer toAnswer(UUID id) {
        return one(id, Act.ANSWER_OFFERS);
    }

    /** HR offers it to everybody from a day on. */
    @Allow(Act.ANSWER_OFFERS)
    public void adopt(UUID id, LocalDate from, String reason) {
        repository.replace(one(id, Act.ANSWER_OFFERS).adopted(from, reason, LocalDate.now(clock)));
    }

    /** HR says why not; everybody who is signed in reads it. */
    @Allow(Act.ANSWER_OFFERS)
    public void decline(UUID id, String reason) {
        repository.replace(one(id, Act.ANSWER_OFFERS).declined(reason, LocalDate.now(clock)));
    }

    private Offer one(UUID id, Act act) {
        return repository
                .one(id)
                .filter(offer -> offer.state() != Offer.State.WITHDRAWN)
                .orElseThrow(() -> new NotAllowed(act, new Decision.Refused(Decision.Reason.NOT_YOURS)));
    }
}

package staffnetwork.ideas;

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
import staffnetwork.adjustment.Bell;
import staffnetwork.offers.Offers;
import staffnetwork.offers.Suggestions;

/** The door for the network's editors: they rewrite what came without a name, and propose it for everybody or set it aside. */
@ApplicationScoped
@Transactional
public class Editing {
    private final IdeaRepository repository;
    private final KnownRepository known;
    private final Recognising recognising;
    private final Proposals proposals;
    private final Clock clock;

    @Inject
    Editing(
            IdeaRepository repository,
            KnownRepository known,
            Recognising recognising,
            Proposals proposals,
            Clock clock) {
        this.repository = repository;
        this.known = known;
        this.recognising = recognising;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** Where proposals go, and how HR is told that something waits. */
    @jakarta.enterprise.context.Dependent // no proxy stands before its fields
    static class Proposals {
        private final Offers offers;
        private final Bell bell;

        @Inject
        Proposals(Offers offers, Bell bell) {
            this.offers = offers;
            this.bell = bell;
        }
    }

    /** What came of proposing something. */
    public enum Proposed {
        /** HR is asked. */
        ASKED,
        /** Somebody could be recognised: it has to be written in another way. */
        RECOGNISED,
        /** It is proposed or offered already. */
        THERE
    }

    /** What came, and what was set aside in the last year. */
    @Allow(Act.EDIT_IDEAS)
    public List<Idea> all() {
        return repository.there();
    }

    /** One that nobody has decided about. */
    @Allow(Act.EDIT_IDEAS)
    public Idea one(UUID id) {
        return repository.there().stream()
                .filter(idea -> idea.id().equals(id) && idea.aside() == null)
                .findFirst()
                .orElseThrow(() -> new NotAllowed(Act.EDIT_IDEAS, new Decision.Refused(Decision.Reason.NOT_YOURS)));
    }

    /** By what somebody could be recognised in a text. */
    @Allow(Act.EDIT_IDEAS)
    public List<Finding> check(String text) {
        return recognising.in(text);
    }

    /** Proposes an idea in these words; the words it came in are deleted. */
    @Allow(Act.EDIT_IDEAS)
    public Proposed propose(UUID id, Suggestions.Group group, String words) {
        Idea idea = one(id);
        Proposed came = propose(group, words);
        if (came == Proposed.ASKED) {
            repository.delete(idea.id());
        }
        return came;
    }

    /** Proposes something of the network's own, such as what turned out to be a pattern. */
    @Allow(Act.EDIT_IDEAS)
    public Proposed propose(Suggestions.Group group, String words) {
        if (!recognising.in(words).isEmpty()) {
            return Proposed.RECOGNISED;
        }
        if (!proposals.offers.propose(group, words)) {
            return Proposed.THERE;
        }
        known.readers("HR_ANALYST").forEach(proposals.bell::ring);
        return Proposed.ASKED;
    }

    /** Sets it aside, with the reason, which other editors read. */
    @Allow(Act.EDIT_IDEAS)
    public void setAside(UUID id, String reason) {
        if (reason.isBlank() || reason.length() > Idea.LONGEST_REASON) {
            throw new IllegalArgumentException("a reason, and not too long");
        }
        repository.setAside(one(id).id(), reason, LocalDate.now(clock));
    }
}

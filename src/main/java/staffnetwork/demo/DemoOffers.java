package staffnetwork.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import staffnetwork.access.ActingFor;
import staffnetwork.ideas.Editing;
import staffnetwork.ideas.Idea;
import staffnetwork.offers.Offer;
import staffnetwork.offers.Offers;
import staffnetwork.offers.Quarters;
import staffnetwork.offers.Suggestions;
import staffnetwork.routes.Answer;
import staffnetwork.routes.Answering;
import staffnetwork.routes.Said;

/** The third story: a fix that works becomes everybody's without her name. Everybody goes through their own doors, over half a year. */
@Dependent
class DemoOffers {
    private static final String HERS = "Questions in writing before a talk";
    private static final String QUIET = "A quiet room that anybody can book for an hour";
    private static final String SCREEN = "A second screen";
    private static final String NOTES = "A short note after each meeting of what was agreed";

    private final ActingFor acting;
    private final DemoIdeas ideas;
    private final Answering answering;
    private final Network network;

    @Inject
    DemoOffers(ActingFor acting, DemoIdeas ideas, Answering answering, Network network) {
        this.acting = acting;
        this.ideas = ideas;
        this.answering = answering;
        this.network = network;
    }

    /** What the network and HR do. */
    @Dependent // no proxy stands before its fields
    static class Network {
        private final Quarters quarters;
        private final Editing editing;
        private final Offers offers;

        @Inject
        Network(Quarters quarters, Editing editing, Offers offers) {
            this.quarters = quarters;
            this.editing = editing;
            this.offers = offers;
        }
    }

    /** Tells it from beginning to end. */
    void tell(Map<DemoPerson, UUID> accounts) {
        UUID hers = ago(200, id(accounts, DemoPerson.HOST), () -> ideas.asks(DemoPerson.MANAGER, HERS));
        ago(195, id(accounts, DemoPerson.MANAGER), () -> agrees(hers));
        ago(190, id(accounts, DemoPerson.HOST), () -> ideas.hasIt(hers));
        ago(165, id(accounts, DemoPerson.HOST), () -> ideas.works(hers));
        ago(160, id(accounts, DemoPerson.GO_BETWEEN), () -> ideas.goesOn(QUIET));
        ago(150, id(accounts, DemoPerson.SPONSOR), () -> ideas.goesOn(SCREEN));
        ago(145, id(accounts, DemoPerson.AUDITOR), () -> ideas.goesOn(NOTES));
        ago(100, id(accounts, DemoPerson.ADMINISTRATOR), network.quarters::makeDue);
        ago(80, id(accounts, DemoPerson.CHAIR), this::edits);
        ago(60, id(accounts, DemoPerson.ANALYST), this::answers);
    }

    private boolean agrees(UUID hers) {
        UUID row = answering.one(hers).wanted().get(0).id();
        answering.answer(hers, row, new Said(Answer.Kind.AGREED, "The day before, by letter.", null, null));
        return true;
    }

    private boolean edits() {
        for (Idea idea : network.editing.all()) {
            switch (idea.words()) {
                case HERS -> propose(idea, "Questions in writing the day before any talk", Suggestions.Group.PROCESSES);
                case QUIET -> propose(idea, QUIET, Suggestions.Group.PLACE);
                case NOTES -> propose(idea, NOTES, Suggestions.Group.TASKS);
                default -> network.editing.setAside(idea.id(), "Everybody here can order one already.");
            }
        }
        return true;
    }

    private void propose(Idea idea, String words, Suggestions.Group group) {
        if (network.editing.propose(idea.id(), group, words) != Editing.Proposed.ASKED) {
            throw new IllegalStateException("an idea of the demonstration cannot be proposed: " + words);
        }
    }

    private boolean answers() {
        for (Offer offer : network.offers.standing()) {
            if (offer.group() == Suggestions.Group.PROCESSES) {
                network.offers.adopt(
                        offer.id(), offer.proposed().plusMonths(1), "It costs nothing and helps everybody.");
            } else if (offer.group() == Suggestions.Group.PLACE) {
                network.offers.decline(
                        offer.id(), "Two of three sites have no free room. We look again when the new wing opens.");
            }
        } // the third waits, for everybody to see
        return true;
    }

    private <T> T ago(int days, UUID who, Supplier<T> work) {
        return acting.earlier(Duration.ofDays(days), () -> acting.account(who, work));
    }

    private static UUID id(Map<DemoPerson, UUID> accounts, DemoPerson who) {
        return Objects.requireNonNull(accounts.get(who));
    }
}

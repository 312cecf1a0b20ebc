package staffnetwork.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import staffnetwork.access.ActingFor;

/** Everybody who works there: the list, the roles that are the network's to give, and what some of them told. */
@Dependent
class DemoStaff {
    private final ActingFor acting;
    private final DemoPeople people;
    private final DemoAnswers answers;
    private final DemoNetwork network;
    private final DemoSupport support;

    @Inject
    DemoStaff(ActingFor acting, DemoPeople people, DemoAnswers answers, DemoNetwork network, DemoSupport support) {
        this.acting = acting;
        this.people = people;
        this.answers = answers;
        this.network = network;
        this.support = support;
    }

    /** Everybody has worked there for a while, and some have told something. */
    void make(UUID administrator) {
        acting.earlier(answers.beforeAll(), () -> {
            people.make(administrator);
            return true;
        });
        answers.make(administrator);
    }

    /** What they told becomes figures, once the office has brought in its files. */
    void figures(UUID administrator) {
        answers.figures(administrator);
    }

    /** The chair gives the roles that are the network's to give, and says something to those who begin. */
    void network(Map<DemoPerson, UUID> accounts) {
        people.giveByChair(accounts);
        network.make(accounts);
    }

    /** Some of them write plans, and others answer; some wait for a grant, or take time off. */
    void stories(Map<DemoPerson, UUID> accounts) {
        people.tell(accounts);
        support.tell(accounts);
    }
}

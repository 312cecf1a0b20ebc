package staffnetwork.routes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import staffnetwork.access.Caller;
import staffnetwork.access.HeldAboutMe;
import staffnetwork.adjustment.PlanView;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.adjustment.Plans;
import staffnetwork.adjustment.Sharing;

/** One's own plan in the copy of everything held about somebody: what was written, shared, asked for and answered. */
@ApplicationScoped
class HeldPlan implements HeldAboutMe {
    private final Plans plans;
    private final Sharing sharing;
    private final Asking asking;
    private final GoBetweenRepository goBetweens;
    private final HeldWords words;

    @Inject
    HeldPlan(Plans plans, Sharing sharing, Asking asking, GoBetweenRepository goBetweens, HeldWords words) {
        this.plans = plans;
        this.sharing = sharing;
        this.asking = asking;
        this.goBetweens = goBetweens;
        this.words = words;
    }

    /** Who asks, and the words for it. */
    @Dependent // no proxy stands before its fields
    static class HeldWords {
        private final Caller caller;
        private final PlanWords plan;
        private final AskedWords asked;

        @Inject
        HeldWords(Caller caller, PlanWords plan, AskedWords asked) {
            this.caller = caller;
            this.plan = plan;
            this.asked = asked;
        }
    }

    @Override
    public String part() {
        return "plan";
    }

    @Override
    public String heading() {
        return "routes.held";
    }

    @Override
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        PlanView plan = plans.own();
        words.plan
                .lines(plan.words(), plan.rows())
                .forEach(line -> lines.add(Line.of("routes.held.plan", line.key() + ": " + line.value())));
        plan.became().forEach(news -> lines.add(Line.of("routes.held.became", words.plan.became(news))));
        sharing.mine().forEach(one -> {
            lines.add(Line.of("routes.held.shown", one.what().terms().readerName()));
            lines.add(Line.of("routes.held.until", one.what().terms().until()));
        });
        asking.mine().forEach(one -> {
            lines.add(Line.of("routes.held.asked", one.decider().name()));
            lines.add(Line.of("routes.held.on", one.clock().on()));
            one.company().forEach(each -> lines.add(Line.coded("routes.company", "routes.company." + each)));
            words.asked
                    .own(one)
                    .forEach(line -> lines.add(Line.of("routes.held.wanted", line.text() + "\n" + line.news())));
        });
        goBetweens.offers().stream()
                .filter(offer -> words.caller.id().filter(offer.id()::equals).isPresent())
                .forEach(offer -> lines.add(Line.of("routes.held.offer", offer.words())));
        return lines;
    }
}

package staffnetwork.routes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import staffnetwork.access.WaitsForMe;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.adjustment.Plans;

/** What waits for whoever asked, shares, was asked or looks a second time: no word of it, and nobody's name. */
@ApplicationScoped
class AskedWaits implements WaitsForMe {
    private static final String LIST = "/ask/list";

    private final Asking asking;
    private final Answering answering;
    private final SecondLooks looks;
    private final Plans plans;
    private final PlanWords words;

    @Inject
    AskedWaits(Asking asking, Answering answering, SecondLooks looks, Plans plans, PlanWords words) {
        this.asking = asking;
        this.answering = answering;
        this.looks = looks;
        this.plans = plans;
        this.words = words;
    }

    @Override
    public List<Line> lines() {
        List<Asked> asked = asking.atHome();
        List<Line> lines = new ArrayList<>();
        add(lines, asked, Asked::unread, "routes.waits.new");
        add(lines, asked, Asked::isYourTurn, "routes.waits.yours");
        add(lines, asked, each -> each.clock().offered(), "routes.waits.pause");
        add(lines, asked, Asked::isToLookAt, "routes.waits.look");
        if (answering.isSomethingWaiting()) {
            lines.add(new Line("routes.waits.answer", List.of(), "/answer/list"));
        }
        if (looks.isSomethingWaiting()) {
            lines.add(new Line("routes.waits.again", List.of(), "/again/list"));
        }
        LocalDate ends = plans.home().ends();
        if (ends != null) {
            lines.add(new Line("routes.waits.ends", List.of(words.day(ends)), "/plan/shared"));
        }
        return lines;
    }

    private static void add(List<Line> lines, List<Asked> asked, Predicate<Asked> waits, String sentence) {
        List<Asked> those = asked.stream().filter(waits).toList();
        if (!those.isEmpty()) {
            String page = those.size() == 1 ? "/ask/one?id=" + those.get(0).id() : LIST;
            lines.add(new Line(sentence, List.of(), page));
        }
    }
}

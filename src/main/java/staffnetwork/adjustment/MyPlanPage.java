package staffnetwork.adjustment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import staffnetwork.web.Messages;

/** One's own plan: what is in it, what is still empty, and whom it is shared with. Also as one sheet to print. */
@Named
@RequestScoped
public class MyPlanPage {
    private final Plans plans;
    private final Sharing sharing;
    private final PlanWords words;
    private final Messages messages;
    private PlanView plan = PlanView.NOTHING;
    private List<Sharing.Mine> shared = List.of();

    @Inject
    MyPlanPage(Plans plans, Sharing sharing, PlanWords words, Messages messages) {
        this.plans = plans;
        this.sharing = sharing;
        this.words = words;
        this.messages = messages;
    }

    @PostConstruct
    void read() {
        plan = plans.own();
        shared = sharing.mine();
    }

    public PlanView getPlan() {
        return plan;
    }

    /** The parts that nobody has to write, in their order; a condition comes last. */
    public List<Part> getOptional() {
        return Arrays.stream(Part.values()).filter(part -> part != Part.BARRIER).toList();
    }

    /** The words of a part, or that there are none. */
    public String said(Part part) {
        String said = plan.said(part);
        return said.isEmpty() ? messages.text("adjustment.none") : said;
    }

    public String getBarrier() {
        return said(Part.BARRIER);
    }

    /** A row in full, and what became of it. */
    public String row(Adjustment row) {
        return words.row(row)
                + plan.became(row.id()).map(news -> "\n" + words.became(news)).orElse("");
    }

    /** All lines, for the sheet. */
    public List<PlanWords.Line> getLines() {
        return words.lines(plan.words(), plan.rows()).stream()
                .filter(line -> !line.key().equals(words.name(Part.CONDITION)))
                .toList();
    }

    public List<Sharing.Mine> getShared() {
        return shared;
    }

    /** What one person sees it for, and until when. */
    public String terms(Sharing.Mine one) {
        return messages.text("adjustment.purpose." + one.what().terms().purpose()) + ". "
                + messages.text("adjustment.until", words.day(one.what().terms().until()));
    }

    /** The day of the last change, in a sentence. */
    public String getChanged() {
        LocalDate changed = plan.changed();
        return changed == null ? "" : messages.text("adjustment.changed", words.day(changed));
    }

    public boolean isEmpty() {
        return plan.changed() == null;
    }
}

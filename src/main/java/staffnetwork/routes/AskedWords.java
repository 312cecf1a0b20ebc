package staffnetwork.routes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.web.Messages;

/** Says what was asked for and what became of it; the same words for whoever asked and for whoever answers. */
@ApplicationScoped
public class AskedWords {
    private final PlanWords words;
    private final Messages messages;
    private final Clock clock;

    @Inject
    AskedWords(PlanWords words, Messages messages, Clock clock) {
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * One thing that was asked for, as pages show it.
     *
     * @param id its id
     * @param text its words
     * @param state how far it is
     * @param news what became of it, one thing a line
     */
    public record Line(UUID id, String text, Wanted.State state, String news) {
        /** Whether nobody has answered. */
        public boolean isWaiting() {
            return state == Wanted.State.WAITING;
        }

        /** Whether a second person can answer. */
        public boolean isOpen() {
            return state == Wanted.State.SECOND_LOOK || state == Wanted.State.WAITING;
        }

        /** Whether the person decides about another idea. */
        public boolean isYourTurn() {
            return state == Wanted.State.YOUR_TURN;
        }

        /** Whether it is there, so that it can be said if it works. */
        public boolean isThere() {
            return state == Wanted.State.THERE;
        }

        /** Whether it was agreed and is not there yet. */
        public boolean isComing() {
            return state == Wanted.State.COMING;
        }
    }

    /** The parts of the plan that went along. */
    public List<PlanWords.Line> along(Asked one) {
        return words.lines(one.words(), List.of());
    }

    /** Each thing that was asked for. */
    public List<Line> lines(Asked one) {
        return one.wanted().stream()
                .map(each -> new Line(each.id(), each.text(), each.state(), news(each)))
                .toList();
    }

    private String news(Wanted one) {
        List<String> news = new ArrayList<>();
        news.add(messages.text("routes.state." + one.state()));
        add(news, one.first(), "routes.first");
        add(news, one.answer(), "routes.answer");
        Wanted.Delivery how = one.delivery();
        if (how != null && how.done() == null) {
            news.add(messages.text("routes.promised", words.day(how.promised()), how.orders()));
        }
        if (how != null && how.done() != null) {
            news.add(messages.text("routes.there", words.day(how.done())));
        }
        Wanted.Review review = one.review();
        if (review != null && review.works() != null) {
            news.add(messages.text("routes.works." + review.works(), words.day(review.on())));
        }
        return String.join("\n", news);
    }

    private void add(List<String> news, @Nullable Answer answer, String key) {
        if (answer == null) {
            return;
        }
        news.add(messages.text(
                key, answer.byName(), words.day(answer.on()), messages.text("routes.kind." + answer.kind())));
        if (answer.factor() != null) {
            news.add(messages.text("routes.factor." + answer.factor()));
        }
        if (answer.until() != null) {
            news.add(messages.text("routes.until", words.day(answer.until())));
        }
        if (!answer.words().isEmpty()) {
            news.add(answer.words());
        }
    }

    /** The clock in a sentence or two. */
    public String clock(Asked one) {
        LocalDate today = LocalDate.now(clock);
        String asked = messages.text("routes.asked-on", words.day(one.clock().on()));
        if (one.wanted().stream().noneMatch(each -> each.state() == Wanted.State.WAITING)) {
            return asked;
        }
        if (one.clock().isStopped()) {
            return asked + " "
                    + messages.text("routes.stopped", words.day(one.clock().since()));
        }
        LocalDate due = one.clock().due(today);
        return asked + " " + messages.text(today.isAfter(due) ? "routes.late" : "routes.due", words.day(due));
    }
}

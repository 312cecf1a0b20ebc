package staffnetwork.routes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.web.Messages;

/** Says what was asked for and what became of it; the same words for whoever asked and for whoever answers; only whoever asked sees how they
 * looked back at it. */
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
        /** What it is, in one line: a heading of its own for each. */
        public String what() {
            return text.lines().findFirst().orElse(text);
        }

        /** What else was written about it; empty if nothing was. */
        public String more() {
            return text.lines().skip(1).collect(Collectors.joining("\n"));
        }

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

    /** The parts of the plan that went along, and who is with them. */
    public List<PlanWords.Line> along(Asked one) {
        List<PlanWords.Line> lines = new ArrayList<>(words.lines(one.words(), List.of()));
        if (!one.company().isEmpty()) {
            lines.add(new PlanWords.Line(
                    messages.text("routes.company"),
                    one.company().stream()
                            .map(each -> messages.text("routes.company." + each))
                            .collect(Collectors.joining("\n"))));
        }
        return lines;
    }

    /** Each thing that was asked for, as those see it who answer. */
    public List<Line> lines(Asked one) {
        return lines(one, each -> news(each));
    }

    /** The same for whose it is: with what they said when they looked back, which nobody else sees. */
    public List<Line> own(Asked one) {
        return lines(
                one,
                each -> Stream.concat(news(each).stream(), looks(each).stream()).toList());
    }

    private static List<Line> lines(Asked one, Function<Wanted, List<String>> news) {
        return one.wanted().stream()
                .map(each -> new Line(each.id(), each.text(), each.state(), String.join("\n", news.apply(each))))
                .toList();
    }

    private List<String> looks(Wanted one) {
        Review review = one.review();
        List<String> said = new ArrayList<>();
        if (review == null) {
            return said;
        }
        if (review.works() != null) {
            said.add(messages.text("routes.works." + review.works(), words.day(review.on())));
        }
        Review.Held held = review.held();
        if (held != null) {
            said.add(messages.text("routes.review." + held.ending() + ".said", words.day(held.on())));
        }
        Review.Change change = review.change();
        if (change != null) {
            said.add(messages.text("routes.changed." + change.cause() + ".said", words.day(change.on())));
        }
        review.dueOn().ifPresent(day -> said.add(messages.text("routes.review.due", words.day(day))));
        return said;
    }

    private List<String> news(Wanted one) {
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
        return news;
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

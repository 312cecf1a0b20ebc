package staffnetwork.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import staffnetwork.disclosure.Figure;
import staffnetwork.disclosure.Thresholds;
import staffnetwork.disclosure.ThresholdsInForce;

/** What is done once at the beginning of each quarter, all of it or nothing. Nobody is signed in there, so it is no door. */
@ApplicationScoped
class OfferQuarter {
    private final PatternRepository patterns;
    private final OfferRepository offers;
    private final SuggestionRepository suggestions;
    private final SealedTally sealed;
    private final News news;

    @Inject
    OfferQuarter(
            PatternRepository patterns,
            OfferRepository offers,
            SuggestionRepository suggestions,
            SealedTally sealed,
            News news) {
        this.patterns = patterns;
        this.offers = offers;
        this.suggestions = suggestions;
        this.sealed = sealed;
        this.news = news;
    }

    /** What is told to other rooms, and by which clock and thresholds. */
    @jakarta.enterprise.context.Dependent // no proxy stands before its fields
    static class News {
        private final Event<QuarterBegan> began;
        private final Event<Tally> counting;
        private final Event<PatternsFound> found;
        private final ThresholdsInForce thresholds;
        private final Clock clock;

        @Inject
        News(
                Event<QuarterBegan> began,
                Event<Tally> counting,
                Event<PatternsFound> found,
                ThresholdsInForce thresholds,
                Clock clock) {
            this.began = began;
            this.counting = counting;
            this.found = found;
            this.thresholds = thresholds;
            this.clock = clock;
        }
    }

    /** Does what is due; false if it was done before. */
    @Transactional
    boolean makeDue() {
        QuarterBegan quarter = new QuarterBegan(QuarterBegan.of(LocalDate.now(news.clock)));
        if (!patterns.begin(quarter.first())) {
            return false;
        }
        news.began.fire(quarter);
        Tally tally = new Tally(quarter.patternsFrom());
        news.counting.fire(tally);
        Told told = look(tally, quarter.first(), sealed.open());
        sealed.keep(told);
        return true;
    }

    private Told look(Tally tally, LocalDate quarter, Told before) {
        Thresholds thresholds = news.thresholds.thresholds();
        Told told = before;
        boolean isNew = false;
        for (Offer offer : offers.standing()) {
            int now = tally.taken(offer.id());
            String key = "offer:" + offer.id();
            if (offer.state() == Offer.State.ADOPTED && told.isDue(key, now, thresholds)) {
                Figure figure = Told.figure(now, tally.people(), thresholds);
                offers.used(offer.id(), figure instanceof Figure.Shown shown ? shown.getValue() : 0, quarter);
                told = told.looked(key, now);
            }
        }
        for (Map.Entry<String, String> line : lines().entrySet()) {
            int now = tally.agreed(line.getKey());
            if (told.isDue(line.getKey(), now, thresholds)) {
                boolean isOne = Told.figure(now, tally.people(), thresholds).isShown();
                isNew |= isOne;
                tellOrEnd(line.getValue(), isOne, quarter);
                told = told.looked(line.getKey(), now);
            }
        }
        if (isNew) {
            news.found.fire(new PatternsFound());
        }
        return told;
    }

    private void tellOrEnd(String line, boolean isOne, LocalDate quarter) {
        if (isOne) {
            patterns.tell(line, quarter);
        } else {
            patterns.end(line);
        }
    }

    /** The lines that are counted: those of the list and of what is offered to everybody, nobody's own words. */
    private Map<String, String> lines() {
        Map<String, String> lines = new TreeMap<>();
        List.of(Suggestions.Group.values()).stream()
                .map(suggestions::of)
                .map(Suggestions::lines)
                .flatMap(Collection::stream)
                .forEach(line -> lines.put(Tally.plain(line), line));
        offers.standing().stream()
                .filter(offer -> offer.state() == Offer.State.ADOPTED)
                .forEach(offer -> lines.put(Tally.plain(offer.words()), offer.words()));
        return lines;
    }
}

package staffnetwork.adjustment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import staffnetwork.offers.Offer;
import staffnetwork.offers.Offers;
import staffnetwork.offers.Suggestions;
import staffnetwork.web.Messages;

/** The second of two answers that are needed: what would help, from the list or in own words, each a row of its own. */
@Named
@RequestScoped
public class HelpPage {
    private static final String EVERYBODY = "EVERYBODY";
    private final Plans plans;
    private final Suggestions suggestions;
    private final Offers offers;
    private final Messages messages;
    private final Map<String, List<String>> offered = new HashMap<>();
    private final Map<String, List<String>> chosen = new HashMap<>();
    private List<Adjustment> rows = List.of();
    private @Nullable String own;

    @Inject
    HelpPage(Plans plans, Suggestions suggestions, Offers offers, Messages messages) {
        this.plans = plans;
        this.suggestions = suggestions;
        this.offers = offers;
        this.messages = messages;
    }

    @PostConstruct
    void read() {
        rows = plans.own().rows();
        List<String> there = rows.stream().map(Adjustment::what).toList();
        suggestions.all().forEach((group, lines) -> offered.put(group.name(), lines));
        offered.put(EVERYBODY, offers.inUse().stream().map(Offer::words).toList());
        offered.forEach((group, lines) ->
                chosen.put(group, lines.stream().filter(there::contains).toList()));
    }

    /** Adds what was chosen and written, and goes on. */
    public @Nullable String next(@Nullable String then) {
        List<String> some = new ArrayList<>();
        List<String> forEverybody = chosen.getOrDefault(EVERYBODY, List.of());
        chosen.values().forEach(lines -> some.addAll(lines == null ? List.of() : lines));
        List<String> written = PlanWords.own(own)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (written.stream().anyMatch(line -> line.length() > Adjustment.LONGEST_WHAT)) {
            messages.wrong("own", "adjustment.help.long", Adjustment.LONGEST_WHAT);
            return null;
        }
        some.addAll(written);
        if (some.isEmpty() && rows.isEmpty()) {
            messages.wrong("own", "adjustment.help.missing");
            return null;
        }
        if (!plans.take(offers.inUse(), forEverybody, messages.text("adjustment.help.everybody.from"))
                || !plans.wouldHelp(some)) {
            boolean many = plans.wouldBe(some) > Plan.MOST;
            messages.wrong("own", many ? "adjustment.help.many" : "adjustment.full", Plan.MOST);
            return null;
        }
        return "mine".equals(then) ? "/plan/mine?faces-redirect=true" : "/plan/how?faces-redirect=true";
    }

    /** What often helps, by group. */
    public Map<String, List<String>> getOffered() {
        return offered;
    }

    /** What was ticked, by group. */
    public Map<String, List<String>> getChosen() {
        return chosen;
    }

    /** What is in the plan already. */
    public List<Adjustment> getRows() {
        return rows;
    }

    public @Nullable String getOwn() {
        return own;
    }

    public void setOwn(@Nullable String own) {
        this.own = own;
    }
}

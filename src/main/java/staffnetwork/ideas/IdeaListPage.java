package staffnetwork.ideas;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.offers.Offer;
import staffnetwork.offers.Offers;
import staffnetwork.offers.Pattern;
import staffnetwork.offers.Suggestions;
import staffnetwork.web.Messages;

/** What the network's editors have to look at: ideas, patterns, and what became of proposals. */
@Named
@RequestScoped
public class IdeaListPage {
    private final Editing editing;
    private final Offers offers;
    private final Suggestions suggestions;
    private final PlanWords words;
    private final Messages messages;
    private List<Idea> all = List.of();
    private List<Offer> standing = List.of();

    @Inject
    IdeaListPage(Editing editing, Offers offers, Suggestions suggestions, PlanWords words, Messages messages) {
        this.editing = editing;
        this.offers = offers;
        this.suggestions = suggestions;
        this.words = words;
        this.messages = messages;
    }

    @PostConstruct
    void read() {
        all = editing.all();
        standing = offers.standing();
    }

    /** Takes a proposal or an offer back. */
    public String withdraw(UUID id) {
        offers.withdraw(id);
        return here("ideas.list.withdrawn");
    }

    /** Proposes a pattern for everybody, in the group it stands in. */
    public String propose(String line) {
        Suggestions.Group group = suggestions.all().entrySet().stream()
                .filter(each -> each.getValue().contains(line))
                .map(java.util.Map.Entry::getKey)
                .findFirst()
                .orElse(Suggestions.Group.PROCESSES);
        return here("ideas.proposed." + editing.propose(group, line));
    }

    private String here(String said) {
        messages.done(said);
        return "/ideas/list?faces-redirect=true";
    }

    /** Ideas that nobody has decided about. */
    public List<Idea> getIdeas() {
        return all.stream().filter(idea -> idea.aside() == null).toList();
    }

    /** What was set aside, with the reason. */
    public List<Idea> getAside() {
        return all.stream().filter(idea -> idea.aside() != null).toList();
    }

    public List<Pattern> getPatterns() {
        return offers.patterns();
    }

    /** What a pattern is, with the number from which on it is one. */
    public String getPatternWhat() {
        return messages.text("ideas.list.patterns.what", offers.patternPeople());
    }

    public List<Offer> getOffers() {
        return standing;
    }

    /** What became of a proposal. */
    public String became(Offer offer) {
        Offer.Reply said = offer.reply();
        return messages.text(
                "ideas.list.state." + offer.state(),
                words.day(offer.proposed()),
                said == null ? "" : words.day(said.on()),
                said == null ? "" : said.reason());
    }
}

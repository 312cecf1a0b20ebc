package staffnetwork.offers;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import staffnetwork.web.Messages;

/** The network's list of what often helps, one group at a time. */
@Named
@RequestScoped
public class SuggestionsPage {
    private final Suggestions suggestions;
    private final Messages messages;
    private final Suggestions.Group group;
    private @Nullable String lines;

    @Inject
    SuggestionsPage(Suggestions suggestions, Messages messages, HttpServletRequest request) {
        this.suggestions = suggestions;
        this.messages = messages;
        String told = request.getParameter("of");
        this.group = Arrays.stream(Suggestions.Group.values())
                .filter(each -> each.name().equals(told))
                .findFirst()
                .orElse(Suggestions.Group.PATTERN);
    }

    @PostConstruct
    void read() {
        lines = String.join("\n", suggestions.all().getOrDefault(group, List.of()));
    }

    /** Saves the lines of this group. */
    public @Nullable String save() {
        String own = lines == null ? "" : lines.strip();
        if (own.length() > Suggestions.LONGEST
                || own.lines().anyMatch(line -> line.strip().length() > Suggestions.LONGEST_LINE)) {
            messages.wrong("lines", "offers.long", Suggestions.LONGEST_LINE);
            return null;
        }
        suggestions.change(group, own);
        messages.done("offers.saved");
        return "/helps/list?faces-redirect=true";
    }

    public List<Suggestions.Group> getGroups() {
        return List.of(Suggestions.Group.values());
    }

    public Suggestions.Group getGroup() {
        return group;
    }

    public @Nullable String getLines() {
        return lines;
    }

    public void setLines(@Nullable String lines) {
        this.lines = lines;
    }
}

package staffnetwork.declaration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import staffnetwork.access.Caller;
import staffnetwork.access.Role;
import staffnetwork.web.Messages;

/** What the bar on private pages says: worked out from the rules and from what was really passed on, never typed. */
@Named
@RequestScoped
public class SeenBy {
    private final Declarations declarations;
    private final Messages messages;
    private final Caller caller;

    @Inject
    SeenBy(Declarations declarations, Messages messages, Caller caller) {
        this.declarations = declarations;
        this.messages = messages;
        this.caller = caller;
    }

    /** Who sees this, in a sentence or two. */
    public String getText() {
        if (!caller.isSignedIn()) {
            return ""; // a page for everybody is nobody's
        }
        List<PassedOnKind> open = declarations.home().passedOn().stream()
                .filter(each -> each.outcome() == PassedOn.Outcome.OPEN)
                .map(PassedOn::kind)
                .toList();
        List<String> sentences = new ArrayList<>();
        for (Role role : Audience.uninvited()) {
            sentences.add(messages.text("declaration.bar.role", messages.text(role.getSentence())));
        }
        for (PassedOnKind kind : open) {
            sentences.add(messages.text("declaration.bar.sent." + kind));
        }
        if (sentences.isEmpty()) {
            return messages.text("declaration.bar.only");
        }
        return messages.text("declaration.bar.you") + " " + String.join(" ", sentences);
    }
}

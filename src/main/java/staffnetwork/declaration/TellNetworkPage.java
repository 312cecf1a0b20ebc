package staffnetwork.declaration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import staffnetwork.web.Messages;

/** Asks the staff network's contact, by choice, to be in touch: a name and how to be reached, and no answer. */
@Named
@RequestScoped
public class TellNetworkPage {
    private static final String HERE = "/my/tell-network?faces-redirect=true";
    private final PassingOn passingOn;
    private final Messages messages;
    private @Nullable PassedOn sent;
    private @Nullable String reach;

    @Inject
    TellNetworkPage(PassingOn passingOn, Messages messages) {
        this.passingOn = passingOn;
        this.messages = messages;
    }

    @PostConstruct
    void read() {
        sent = passingOn.sent(PassedOnKind.CONTACT).orElse(null);
    }

    /** Sends the name and the words. */
    public @Nullable String send() {
        String how = String.valueOf(reach).strip();
        if (how.length() > PassedOn.LONGEST_REACH) {
            messages.wrong("reach", "declaration.network.reach.long", PassedOn.LONGEST_REACH);
            return null;
        }
        passingOn.send(PassedOnKind.CONTACT, new PassingOn.Choice(false, how));
        messages.done("declaration.network.sent");
        return HERE;
    }

    /** Takes it back. */
    public String takeBack() {
        passingOn.takeBack(PassedOnKind.CONTACT);
        messages.done("declaration.pass.taken-back");
        return HERE;
    }

    public boolean isPossible() {
        return sent == null;
    }

    public @Nullable PassedOn getSent() {
        return sent;
    }

    public String getSentOn() {
        return sent == null ? "" : messages.text("declaration.pass.on", HomePage.day(sent.on()));
    }

    public @Nullable String getReach() {
        return reach;
    }

    public void setReach(@Nullable String reach) {
        this.reach = reach;
    }
}

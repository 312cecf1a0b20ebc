package staffnetwork.adjustment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import staffnetwork.organisation.PersonView;
import staffnetwork.web.Messages;

/** With whom a part of the plan is to be shared: one's manager, or somebody else who works here. Nobody sees anything yet. */
@Named
@RequestScoped
public class ShareWhoPage {
    private static final String MANAGER = "MANAGER";
    private final Sharing sharing;
    private final ShareWith with;
    private final Messages messages;
    private PersonView.@Nullable Named manager;
    private @Nullable String who;
    private @Nullable String email;

    @Inject
    ShareWhoPage(Sharing sharing, ShareWith with, Messages messages) {
        this.sharing = sharing;
        this.with = with;
        this.messages = messages;
    }

    @PostConstruct
    void read() {
        manager = with.manager().orElse(null);
    }

    /** Keeps with whom, and goes on to what. */
    public @Nullable String next() {
        Optional<Shared.Terms> terms = MANAGER.equals(who) ? with.asManager() : with.address(PlanWords.own(email));
        if (terms.isEmpty()) {
            messages.wrong("email", "adjustment.share.who.unknown");
            return null;
        }
        sharing.choose(terms.get(), Set.of(), Set.of());
        return "/plan/share-what?faces-redirect=true";
    }

    public boolean isManaged() {
        return manager != null;
    }

    public boolean isAlone() {
        return manager == null;
    }

    /** The choice of one's manager, by name. */
    public String getManager() {
        return manager == null ? "" : messages.text("adjustment.share.manager", manager.name());
    }

    public @Nullable String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = who;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }
}

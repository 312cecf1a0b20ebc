package staffnetwork.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import staffnetwork.web.Messages;

/** The page on which an administrator has the release made that is due. It shows no figure. */
@Named
@RequestScoped
public class DueReleasePage {
    private final Releases releases;
    private final Messages messages;

    @Inject
    DueReleasePage(Releases releases, Messages messages) {
        this.releases = releases;
        this.messages = messages;
    }

    /** Makes what is due and says what came of it. */
    public String make() {
        messages.done("figures.due." + releases.makeDue());
        return "/figures/due?faces-redirect=true";
    }
}

package staffnetwork.accesstowork;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import staffnetwork.web.Messages;

/** Stops before the application is deleted here, and deletes it. */
@Named
@RequestScoped
public class GrantDeletePage {
    private final Applications applications;
    private final Messages messages;

    @Inject
    GrantDeletePage(Applications applications, Messages messages) {
        this.applications = applications;
        this.messages = messages;
    }

    /** Deletes everything. */
    public String delete() {
        applications.delete();
        messages.done("accesstowork.deleted");
        return "/index?faces-redirect=true";
    }
}

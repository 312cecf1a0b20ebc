package staffnetwork.leave;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import staffnetwork.web.Messages;

/** Stops before all time off is deleted here, and deletes it. */
@Named
@RequestScoped
public class TimeDeletePage {
    private final Leave leave;
    private final Messages messages;

    @Inject
    TimeDeletePage(Leave leave, Messages messages) {
        this.leave = leave;
        this.messages = messages;
    }

    /** Deletes everything. */
    public String delete() {
        leave.delete();
        messages.done("leave.deleted");
        return "/index?faces-redirect=true";
    }
}

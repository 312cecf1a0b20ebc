package staffnetwork.routes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import staffnetwork.web.Messages;

/** Something has changed at work for somebody who has what would help: it is to be looked at again. */
@Named
@RequestScoped
public class ChangedPage {
    private final Asking asking;
    private final Messages messages;
    private @Nullable String cause;

    @Inject
    ChangedPage(Asking asking, Messages messages) {
        this.asking = asking;
        this.messages = messages;
    }

    /** Keeps it; nobody is told. */
    public String save() {
        asking.changed(Review.Cause.valueOf(String.valueOf(cause)));
        messages.done("routes.changed.saved");
        return "/ask/list?faces-redirect=true";
    }

    public @Nullable String getCause() {
        return cause;
    }

    public void setCause(@Nullable String cause) {
        this.cause = cause;
    }
}

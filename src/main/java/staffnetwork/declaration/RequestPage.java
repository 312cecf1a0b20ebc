package staffnetwork.declaration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.web.Messages;

/** One request to HR to change a staff record: done, or declined with a reason that the person reads. */
@Named
@RequestScoped
public class RequestPage {
    private static final String LIST = "/requests/list?faces-redirect=true";
    private final Requests requests;
    private final Messages messages;
    private final HttpServletRequest request;
    private @Nullable PassedOn one;
    private @Nullable String reason;

    @Inject
    RequestPage(Requests requests, Messages messages, HttpServletRequest request) {
        this.requests = requests;
        this.messages = messages;
        this.request = request;
    }

    @PostConstruct
    void read() {
        one = requests.oneForRecord(id());
    }

    private UUID id() {
        try {
            return UUID.fromString(String.valueOf(request.getParameter("id")));
        } catch (IllegalArgumentException noId) {
            return new UUID(0, 0); // there is none of that id, and the answer is the same
        }
    }

    /** The staff record is changed. */
    public String done() {
        requests.done(id());
        messages.done("declaration.request.done");
        return LIST;
    }

    /** The staff record is not changed. */
    public @Nullable String decline() {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > PassedOn.LONGEST_REASON) {
            messages.wrong("reason", "declaration.request.reason.missing", PassedOn.LONGEST_REASON);
            return null;
        }
        requests.decline(id(), why);
        messages.done("declaration.request.declined");
        return LIST;
    }

    public @Nullable PassedOn getOne() {
        return one;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}

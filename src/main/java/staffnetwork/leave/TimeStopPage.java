package staffnetwork.leave;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.web.Messages;

/** The button after which somebody sees no day of it any more. */
@Named
@RequestScoped
public class TimeStopPage {
    private final LeaveShowing showing;
    private final Messages messages;
    private final UUID id;
    private String reader = "";

    @Inject
    TimeStopPage(LeaveShowing showing, Messages messages, HttpServletRequest request) {
        this.showing = showing;
        this.messages = messages;
        this.id = PlanWords.id(request.getParameter("id"));
    }

    @PostConstruct
    void read() {
        reader = showing.one(id).terms().readerName();
    }

    /** Stops. */
    public String stop() {
        showing.stop(id);
        messages.done("leave.stop.done");
        return "/time/mine?faces-redirect=true";
    }

    public String getHeading() {
        return messages.text("leave.stop.heading", reader);
    }
}

package staffnetwork.handover;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.web.Messages;

/** What was passed on to the caller: these words, and nothing else. */
@Named
@RequestScoped
public class OnwardReadPage {
    private final Reading reading;
    private final OnwardWords words;
    private final Messages messages;
    private final HttpServletRequest request;
    private Onward.@Nullable Passed one;

    @Inject
    OnwardReadPage(Reading reading, OnwardWords words, Messages messages, HttpServletRequest request) {
        this.reading = reading;
        this.words = words;
        this.messages = messages;
        this.request = request;
    }

    @PostConstruct
    void read() {
        one = reading.one(PlanWords.id(request.getParameter("id")));
    }

    public String getHeading() {
        return one == null ? "" : messages.text("handover.read.heading", one.writer());
    }

    public List<PlanWords.Line> getLines() {
        return one == null ? List.of() : words.lines(one);
    }

    /** With whom to talk. */
    public String getTalk() {
        return one == null ? "" : messages.text("handover.read.talk", one.writer());
    }

    /** Whether nobody's name is said. */
    public boolean isUnnamed() {
        return one != null && one.owner() == null;
    }
}

package staffnetwork.handover;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.web.Messages;

/** What a go-between wrote: their own words while it waits, exactly what went after the yes; and taking it back. */
@Named
@RequestScoped
public class OnwardWrittenPage {
    private final Writing writing;
    private final OnwardWords words;
    private final PlanWords plan;
    private final Messages messages;
    private final UUID id;
    private @Nullable Onward one;

    @Inject
    OnwardWrittenPage(
            Writing writing, OnwardWords words, PlanWords plan, Messages messages, HttpServletRequest request) {
        this.writing = writing;
        this.words = words;
        this.plan = plan;
        this.messages = messages;
        this.id = PlanWords.id(request.getParameter("id"));
    }

    @PostConstruct
    void read() {
        one = writing.one(id);
    }

    /** Takes it back. */
    public String takeBack() {
        writing.takeBack(id);
        messages.done("handover.written.gone");
        return one == null ? "/index?faces-redirect=true" : "/onward/write?faces-redirect=true&id=" + one.share();
    }

    /** What its owner chose is not shown before their yes. */
    public List<PlanWords.Line> getLines() {
        if (one == null) {
            return List.of();
        }
        return one.isWaiting()
                ? List.of(new PlanWords.Line(messages.text("handover.line.words"), one.written()))
                : words.lines(one.passed(one.days().written()));
    }

    public String getReader() {
        return one == null ? "" : one.reader().name();
    }

    public String getState() {
        return one == null ? "" : words.state(one);
    }

    /** The page before. */
    public String getBack() {
        return one == null ? "/" : "/onward/write?id=" + one.share();
    }

    /** On which day it was written. */
    public String getWritten() {
        return one == null ? "" : plan.day(one.days().written());
    }
}

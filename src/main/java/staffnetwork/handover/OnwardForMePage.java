package staffnetwork.handover;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.web.Messages;

/** Who passed something on to the caller. */
@Named
@RequestScoped
public class OnwardForMePage {
    private final Reading reading;
    private final PlanWords words;
    private final Messages messages;
    private List<Onward.Passed> all = List.of();

    @Inject
    OnwardForMePage(Reading reading, PlanWords words, Messages messages) {
        this.reading = reading;
        this.words = words;
        this.messages = messages;
    }

    @PostConstruct
    void read() {
        all = reading.all();
    }

    public List<Onward.Passed> getAll() {
        return all;
    }

    /** Until when it can be read. */
    public String until(Onward.Passed one) {
        return messages.text("handover.read.until", words.day(one.until()));
    }
}

package staffnetwork.handover;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import staffnetwork.web.Messages;

/** What waits for somebody's yes, and what they let go. */
@Named
@RequestScoped
public class OnwardListPage {
    private final Letting letting;
    private final OnwardWords words;
    private final Messages messages;
    private List<Onward> all = List.of();

    @Inject
    OnwardListPage(Letting letting, OnwardWords words, Messages messages) {
        this.letting = letting;
        this.words = words;
        this.messages = messages;
    }

    @PostConstruct
    void read() {
        all = letting.mine();
    }

    public List<Onward> getAll() {
        return all;
    }

    /** Who would read it. */
    public String reader(Onward one) {
        return messages.text(
                "handover.list.from", one.writer().name(), one.reader().name());
    }

    /** Whether it waits or went. */
    public String news(Onward one) {
        return words.news(one);
    }

    public String getSeenBy() {
        return words.bar(all);
    }
}

package staffnetwork.leave;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import staffnetwork.web.Messages;

/** What the bar on these pages says: worked out from who is let see it now, never typed. */
@Named
@RequestScoped
public class TimeSeenBy {
    private final LeaveShowing showing;
    private final LeaveWords words;
    private final Messages messages;

    @Inject
    TimeSeenBy(LeaveShowing showing, LeaveWords words, Messages messages) {
        this.showing = showing;
        this.words = words;
        this.messages = messages;
    }

    /** Who sees days and hours. */
    public String getText() {
        List<String> readers = showing.mine().stream()
                .map(each -> messages.text(
                        "leave.bar.one",
                        each.terms().readerName(),
                        words.day(each.terms().until())))
                .toList();
        return readers.isEmpty()
                ? messages.text("leave.bar.only")
                : messages.text("leave.bar.some") + " " + String.join(" ", readers);
    }
}

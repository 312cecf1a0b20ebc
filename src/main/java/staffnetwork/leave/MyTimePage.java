package staffnetwork.leave;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import staffnetwork.web.Messages;

/** One's own time off: days and hours, how much the policy still approves, and who is let see it. */
@Named
@RequestScoped
public class MyTimePage {
    private final Leave leave;
    private final LeaveShowing showing;
    private final LeaveWords words;
    private final Messages messages;
    private TimeOff own = TimeOff.NOTHING;
    private List<ShownTime> shown = List.of();
    private Leave.@Nullable Left left;

    @Inject
    MyTimePage(Leave leave, LeaveShowing showing, LeaveWords words, Messages messages) {
        this.leave = leave;
        this.showing = showing;
        this.words = words;
        this.messages = messages;
    }

    @PostConstruct
    void read() {
        own = leave.own();
        shown = showing.mine();
        left = leave.left();
    }

    /** How much the trust's policy approves at once, and how much of it was entered. */
    public String getPolicy() {
        return left == null || !left.allowance().isSet()
                ? messages.text("leave.policy.none")
                : messages.text(
                        "leave.policy",
                        words.length(left.allowance().minutes()),
                        words.day(left.since()),
                        words.length(left.used()));
    }

    /** Whether the policy approves anything by itself. */
    public boolean isApproving() {
        return left != null && left.allowance().isSet();
    }

    public List<TimeOff.Entry> getEntries() {
        return own.entries();
    }

    /** The day of an entry. */
    public String day(TimeOff.Entry entry) {
        return words.day(entry.day());
    }

    /** How long it is, and whether it was planned. */
    public String entry(TimeOff.Entry entry) {
        return words.entry(entry);
    }

    public List<ShownTime> getShown() {
        return shown;
    }

    /** From which day on somebody sees it, and until when. */
    public String terms(ShownTime one) {
        return words.terms(one);
    }
}

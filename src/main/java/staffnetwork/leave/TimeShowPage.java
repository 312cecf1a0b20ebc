package staffnetwork.leave;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.adjustment.Purpose;
import staffnetwork.adjustment.ShareWith;
import staffnetwork.adjustment.Shared;
import staffnetwork.organisation.PersonView;
import staffnetwork.web.Messages;

/** Who is let see days and hours, from which day on and for how long. Nobody sees anything yet. */
@Named
@RequestScoped
public class TimeShowPage {
    private static final String MANAGER = "MANAGER";
    private final LeaveShowing showing;
    private final ShareWith with;
    private final Messages messages;
    private final Clock clock;
    private PersonView.@Nullable Named manager;
    private @Nullable String who;
    private @Nullable String email;
    private @Nullable String since;
    private @Nullable String months;

    @Inject
    TimeShowPage(LeaveShowing showing, ShareWith with, Messages messages, Clock clock) {
        this.showing = showing;
        this.with = with;
        this.messages = messages;
        this.clock = clock;
    }

    @PostConstruct
    void read() {
        manager = with.manager().orElse(null);
    }

    /** Keeps the choice, and shows exactly what would be seen. */
    public @Nullable String next() {
        Optional<Shared.Terms> terms = MANAGER.equals(who) ? with.asManager() : with.address(PlanWords.own(email));
        if (terms.isEmpty()) {
            messages.wrong("email", "leave.show.unknown");
            return null;
        }
        LocalDate today = LocalDate.now(clock);
        Shared.Terms found = terms.get();
        LocalDate until = today.plusMonths(Long.parseLong(String.valueOf(months)));
        showing.choose(
                new Shared.Terms(found.reader(), found.readerName(), found.manager(), Purpose.WORKING_TOGETHER, until),
                "MONTH".equals(since) ? today.minusMonths(1) : today);
        return "/time/show-look?faces-redirect=true";
    }

    public boolean isManaged() {
        return manager != null;
    }

    /** The choice of one's manager, by name. */
    public String getManager() {
        return manager == null ? "" : messages.text("leave.show.manager", manager.name());
    }

    public @Nullable String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = who;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getSince() {
        return since;
    }

    public void setSince(@Nullable String since) {
        this.since = since;
    }

    public @Nullable String getMonths() {
        return months;
    }

    public void setMonths(@Nullable String months) {
        this.months = months;
    }
}

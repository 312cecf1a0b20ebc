package staffnetwork.accesstowork;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import staffnetwork.web.Messages;

/** That somebody asked for the award again before it ends. */
@Named
@RequestScoped
public class GrantRenewPage {
    private final Applications applications;
    private final Messages messages;
    private final Clock clock;
    private @Nullable LocalDate day;

    @Inject
    GrantRenewPage(Applications applications, Messages messages, Clock clock) {
        this.applications = applications;
        this.messages = messages;
        this.clock = clock;
    }

    @PostConstruct
    void read() {
        Application.Award award = applications.own().award();
        day = award == null ? null : award.renewed();
    }

    /** Saves it. */
    public @Nullable String save() {
        LocalDate on = day;
        if (on == null || on.isAfter(LocalDate.now(clock))) {
            messages.wrong("day", "accesstowork.renew.day.wrong");
        } else if (applications.renew(on)) {
            messages.done("accesstowork.saved");
            return "/grant/mine?faces-redirect=true";
        } else {
            messages.wrong("day", "accesstowork.renew.none");
        }
        return null;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }
}

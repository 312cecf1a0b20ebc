package staffnetwork.accesstowork;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.web.Messages;

/** That somebody applied: when, the number they were given, and whether the trust may be asked. */
@Named
@RequestScoped
public class GrantAppliedPage {
    private final Applications applications;
    private final Messages messages;
    private final Clock clock;
    private @Nullable LocalDate day;
    private @Nullable String reference;
    private @Nullable String contact;

    @Inject
    GrantAppliedPage(Applications applications, Messages messages, Clock clock) {
        this.applications = applications;
        this.messages = messages;
        this.clock = clock;
    }

    @PostConstruct
    void read() {
        Application.Applied applied = applications.own().applied();
        if (applied != null) {
            day = applied.on();
            reference = applied.reference();
            contact = applied.contact().name();
        }
    }

    /** Saves it. */
    public @Nullable String save() {
        LocalDate on = day;
        String number = PlanWords.own(reference);
        if (on == null || on.isAfter(LocalDate.now(clock))) {
            messages.wrong("day", "accesstowork.applied.day.wrong");
        } else if (number.length() > Application.LONGEST_NAME) {
            messages.wrong("reference", "accesstowork.long", Application.LONGEST_NAME);
        } else if (applications.apply(new Application.Applied(on, number, chosen()))) {
            messages.done("accesstowork.saved");
            return "/grant/mine?faces-redirect=true";
        } else {
            messages.wrong("reference", "accesstowork.full");
        }
        return null;
    }

    private Application.Contact chosen() {
        return contact == null ? Application.Contact.NOT_SAID : Application.Contact.valueOf(contact);
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }

    public @Nullable String getContact() {
        return contact;
    }

    public void setContact(@Nullable String contact) {
        this.contact = contact;
    }
}

package staffnetwork.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Caller;
import staffnetwork.access.Role;
import staffnetwork.access.Roles;
import staffnetwork.web.Messages;

/** The page of whoever gives roles: who holds them now, and giving one to somebody by their work address. */
@Named
@RequestScoped
public class HoldersPage {
    private static final String AGAIN = "/organisation/role-holders?faces-redirect=true";
    private final People people;
    private final Roles roles;
    private final Messages messages;
    private final Caller caller;
    private final Clock clock;
    private final List<Holder> holders;
    private @Nullable String email;
    private @Nullable Role role;
    private @Nullable LocalDate lastDay;

    @Inject
    HoldersPage(People people, Roles roles, Messages messages, Caller caller, Clock clock) {
        this.people = people;
        this.roles = roles;
        this.messages = messages;
        this.caller = caller;
        this.clock = clock;
        this.holders = people.holders();
    }

    /** Gives the role chosen, to the end of the last day if there is one. */
    public @Nullable String give() {
        LocalDate day = lastDay;
        Optional<UUID> person = people.idOf(String.valueOf(email));
        if (person.isEmpty()) {
            messages.wrong("email", "organisation.holders.email.unknown");
        } else if (person.equals(caller.id())) {
            messages.wrong("email", "organisation.holders.own");
        } else if (day != null && day.isBefore(LocalDate.now(clock))) {
            messages.wrong("last", "organisation.roles.last.past");
        } else if (role != null) {
            roles.give(
                    person.get(),
                    role,
                    day == null
                            ? null
                            : day.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
            messages.done("organisation.roles.given");
            return AGAIN;
        }
        return null;
    }

    /** Ends a role. */
    public String end(Holder held) {
        boolean ended = roles.end(held.id(), held.role());
        messages.done(ended ? "organisation.roles.ended" : "organisation.last-administrator");
        return AGAIN;
    }

    public List<Holder> getHolders() {
        return holders;
    }

    /** The roles that the caller may give. */
    public List<Role> getRoles() {
        return Arrays.stream(Role.values()).filter(caller::mayGive).toList();
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable Role getRole() {
        return role;
    }

    public void setRole(@Nullable Role role) {
        this.role = role;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}

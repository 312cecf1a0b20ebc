package staffnetwork.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Role;
import staffnetwork.access.RoleView;
import staffnetwork.access.Roles;
import staffnetwork.web.Messages;

/** The page where roles of one person are given and ended. */
@Named
@RequestScoped
public class RolesPage {
    private final Roles roles;
    private final Messages messages;
    private final Clock clock;
    private final PersonView person;
    private final boolean own;
    private @Nullable Role role;
    private @Nullable LocalDate lastDay;

    @Inject
    RolesPage(People people, Roles roles, Messages messages, Clock clock, HttpServletRequest request) {
        this.roles = roles;
        this.messages = messages;
        this.clock = clock;
        this.person = Asked.id(request).flatMap(people::one).orElseThrow(() -> Asked.notThere(Act.SEE_PERSON));
        this.own = people.own().filter(person::equals).isPresent();
    }

    /** Gives the role chosen, to the end of the last day if there is one. */
    public @Nullable String give() {
        LocalDate day = lastDay;
        if (role == null) {
            return null;
        }
        if (day != null && day.isBefore(LocalDate.now(clock))) {
            messages.wrong("last", "organisation.roles.last.past");
            return null;
        }
        roles.give(
                person.id(),
                role,
                day == null
                        ? null
                        : day.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        messages.done("organisation.roles.given");
        return again();
    }

    /** Ends a role. */
    public String end(Role which) {
        boolean ended = roles.end(person.id(), which);
        messages.done(ended ? "organisation.roles.ended" : "organisation.last-administrator");
        return again();
    }

    private String again() {
        return "/organisation/roles?faces-redirect=true&id=" + person.id();
    }

    public PersonView getPerson() {
        return person;
    }

    /** Whether it is the caller, whose roles others look after. */
    public boolean isOwn() {
        return own;
    }

    /** The roles held now, of those the caller may give. */
    public List<RoleView> getHeld() {
        return roles.heldNowBy(person.id());
    }

    /** The last day of a role that ends by itself, in words. */
    public String lastDay(RoleView held) {
        return held.lastDay(clock.getZone())
                .map(day -> messages.text("organisation.roles.until", Days.words(day)))
                .orElse("");
    }

    /** The roles that can be given and are not held. */
    public List<Role> getRoles() {
        List<Role> held = getHeld().stream().map(RoleView::role).toList();
        return Arrays.stream(Role.values())
                .filter(one -> one.givenBy().contains(Role.ADMINISTRATOR) && !held.contains(one))
                .toList();
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

package staffnetwork.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import staffnetwork.access.Act;
import staffnetwork.access.RoleView;
import staffnetwork.access.Roles;
import staffnetwork.web.Messages;

/** The page of one person, for administrators: where they work, their managers and roles, and that they left. */
@Named
@RequestScoped
public class PersonPage {
    private final People people;
    private final Roles roles;
    private final Messages messages;
    private final PersonView person;

    @Inject
    PersonPage(People people, Roles roles, Messages messages, HttpServletRequest request) {
        this.people = people;
        this.roles = roles;
        this.messages = messages;
        this.person = Asked.id(request).flatMap(people::one).orElseThrow(() -> Asked.notThere(Act.SEE_PERSON));
    }

    /** Enters that the person left. */
    public String leave() {
        if (!people.leave(person.id())) {
            messages.done("organisation.last-administrator");
            return "/organisation/person?faces-redirect=true&id=" + person.id();
        }
        messages.done("organisation.person.left.done");
        return "/organisation/people?faces-redirect=true";
    }

    public PersonView getPerson() {
        return person;
    }

    /** Whether it is the administrator's own entry, whose end others look after. */
    public boolean isOwn() {
        return people.own().filter(person::equals).isPresent();
    }

    /** Everybody who managed them, the latest first. */
    public List<ManagedBy> getManagers() {
        return people.managersOf(person.id());
    }

    /** The roles held now, of those the caller may give. */
    public List<RoleView> getHeld() {
        return roles.heldNowBy(person.id());
    }
}

package staffnetwork.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The page that tells who may do what and how many people that is, printed from the table that is enforced. */
@Named
@RequestScoped
public class WhoSeesWhatPage {
    private final Map<Role, Long> holders;

    @Inject
    WhoSeesWhatPage(Roles roles) {
        this.holders = roles.holders();
    }

    /**
     * Somebody who may do something.
     *
     * @param act what
     * @param role who
     * @param relation in which relation to what it is done to
     */
    public record May(Act act, Role role, Relation relation) {
        /** Whether the relation narrows it, so that it has to be said. */
        public boolean isNarrow() {
            return relation != Relation.ORGANISATION;
        }
    }

    /** Every act, in the order of the table. */
    public List<Act> getActs() {
        return List.of(Act.values());
    }

    /** The roles that somebody is given, or that follow from the staff list. */
    public List<Role> getRoles() {
        return Arrays.stream(Role.values())
                .filter(role -> role.isGiven() || role.followsFromStaffList())
                .toList();
    }

    /** What one role may do that not everybody may. */
    public List<May> mayOf(Role role) {
        return Arrays.stream(Act.values())
                .flatMap(act -> whoMay(act).stream())
                .filter(may -> may.role() == role)
                .toList();
    }

    /** Who may do that. */
    public List<May> whoMay(Act act) {
        return act.getRelations().stream()
                .flatMap(relation -> act.rolesBy(relation).stream().map(role -> new May(act, role, relation)))
                .toList();
    }

    /** Whether we tell how many people hold it; of the network only the network knows. */
    public boolean isCounted(Role role) {
        return holders.containsKey(role);
    }

    /** How many people hold a role now, as people write it: 1,440. */
    public String holders(Role role) {
        return String.format(Locale.UK, "%,d", holders.getOrDefault(role, 0L));
    }

    /** Whether nobody looks a second time at what was turned down or is late. */
    public boolean isSecondLookMissing() {
        return holders.getOrDefault(Role.SECOND_LOOKER, 0L) == 0;
    }

    /** The roles that may give and end a role. */
    public List<Role> givers(Role role) {
        return List.copyOf(role.givenBy());
    }
}

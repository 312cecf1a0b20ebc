package staffnetwork.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The page that tells who may do what, printed from the table that is enforced. */
@Named
@RequestScoped
public class WhoSeesWhatPage {
    /** Every act, in the order of the table. */
    public List<Act> getActs() {
        return List.of(Act.values());
    }

    /** The roles that somebody is given. */
    public List<Role> getRoles() {
        return Arrays.stream(Role.values()).filter(Role::isGiven).toList();
    }

    /** The acts of one role that not everybody may do. */
    public List<Act> actsOf(Role role) {
        return Arrays.stream(Act.values())
                .filter(act -> act.getRoles().contains(role))
                .toList();
    }
}

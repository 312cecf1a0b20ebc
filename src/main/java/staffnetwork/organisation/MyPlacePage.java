package staffnetwork.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Caller;

/** The page where somebody sees their own entry of the staff list, and the people they manage. */
@Named
@RequestScoped
public class MyPlacePage {
    private final @Nullable PersonView own;
    private final List<PersonView.Named> team;

    @Inject
    MyPlacePage(People people, Caller caller) {
        this.own = people.own().orElse(null);
        this.team = caller.may("SEE_TEAM") ? people.team() : List.of();
    }

    /** The caller's entry; nothing if they are not on the list. */
    public @Nullable PersonView getOwn() {
        return own;
    }

    /** The people the caller manages. */
    public List<PersonView.Named> getTeam() {
        return team;
    }
}

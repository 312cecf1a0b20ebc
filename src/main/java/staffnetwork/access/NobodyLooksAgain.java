package staffnetwork.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells those who can give the role that nobody looks a second time at what was turned down or is late. */
@ApplicationScoped
class NobodyLooksAgain implements WaitsForMe {
    private final Roles roles;
    private final Caller caller;

    @Inject
    NobodyLooksAgain(Roles roles, Caller caller) {
        this.roles = roles;
        this.caller = caller;
    }

    @Override
    public List<Line> lines() {
        boolean theirs =
                caller.mayGive(Role.SECOND_LOOKER) && roles.holders().getOrDefault(Role.SECOND_LOOKER, 0L) == 0;
        return theirs ? List.of(new Line("access.second-look.nobody", List.of(), "/organisation/people")) : List.of();
    }
}

package staffnetwork.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The roles somebody was ever given, for the copy of everything held about them. By whom is about somebody else. */
@ApplicationScoped
class HeldRoles implements HeldAboutMe {
    private final Roles roles;

    @Inject
    HeldRoles(Roles roles) {
        this.roles = roles;
    }

    @Override
    public String part() {
        return "roles";
    }

    @Override
    public String heading() {
        return "access.held.roles";
    }

    @Override
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (RoleView role : roles.mine()) {
            lines.add(Line.coded("access.held.role", role.role().getSentence()));
            lines.add(Line.of("access.held.given", role.given()));
            if (role.until() != null) {
                lines.add(Line.of("access.held.until", role.until()));
            }
            if (role.ended() != null) {
                lines.add(Line.of("access.held.ended", role.ended()));
            }
        }
        return lines;
    }
}

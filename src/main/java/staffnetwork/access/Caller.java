package staffnetwork.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who is asking, during one request: nobody we know, until the session says otherwise. */
@Named
@RequestScoped
public class Caller {
    private @Nullable UUID id;
    private String name = "";
    private Set<Role> roles = EnumSet.of(Role.ANYONE);
    private Standing standing = Standing.OUTSIDE;

    Caller() {}

    /** The database is told who asks before anything about them is read. */
    void claims(UUID account) {
        id = account;
    }

    void isNobody() {
        id = null;
        name = "";
        roles = EnumSet.of(Role.ANYONE);
    }

    void is(UUID account, String calledName, Set<Role> given) {
        id = account;
        name = calledName;
        EnumSet<Role> all = EnumSet.of(Role.ANYONE, Role.SIGNED_IN);
        all.addAll(given);
        roles = all;
    }

    /** How the caller stands in the session they are in. */
    void stands(Standing now) {
        standing = now;
    }

    /** The session the caller is in, or nothing outside of one. */
    public Optional<UUID> session() {
        return Optional.ofNullable(standing.session());
    }

    /** The caller's account, or nothing when nobody is signed in. */
    public Optional<UUID> id() {
        return Optional.ofNullable(id);
    }

    /** The caller as the database is told; empty when nobody is signed in. */
    String inDatabase() {
        return id == null ? "" : id.toString();
    }

    /** The caller's roles as the database is told, with commas between them; empty when nobody is signed in. */
    String rolesInDatabase() {
        return isSignedIn() ? roles.stream().map(Role::name).collect(Collectors.joining(",")) : "";
    }

    /** The caller's name for people, empty when nobody is signed in. */
    public String getName() {
        return name;
    }

    /** Whether somebody is signed in. */
    public boolean isSignedIn() {
        return roles.contains(Role.SIGNED_IN);
    }

    /** The caller's roles now, those that nobody gives included. */
    public Set<Role> roles() {
        return Collections.unmodifiableSet(roles);
    }

    /** Whether the caller may do that act right now; for doors and entities. */
    public Decision decide(Act act) {
        return standing.rightNow(act, act.decide(roles));
    }

    /** Whether the caller may do that act to something they stand in that relation to; for entities. */
    public Decision decide(Act act, Relation relation) {
        return standing.rightNow(act, act.decide(roles, relation));
    }

    /** Whether the caller may give and end that role, of somebody else. */
    public boolean mayGive(Role role) {
        return role.givenBy().stream().anyMatch(roles::contains);
    }

    /** Stops here unless the caller may do that act. */
    public void demand(Act act) {
        if (decide(act) instanceof Decision.Refused refused) {
            throw new NotAllowed(act, refused);
        }
    }

    /** Opens a page that is for that act, or stops; the page names it: {@code <n:page act="IMPORT_FILE">}. */
    public boolean opens(String act) {
        demand(Act.valueOf(act));
        return true;
    }

    /**
     * Whether the caller may do the act of that name, if need be after proving again who they are; for pages:
     * {@code #{caller.may('IMPORT_FILE')}}.
     */
    public boolean may(String act) {
        Decision decision = decide(Act.valueOf(act));
        return !(decision instanceof Decision.Refused refused) || refused.reason() == Decision.Reason.SIGN_IN_TOO_OLD;
    }
}

package staffnetwork.access;

import java.util.Set;
import java.util.UUID;

/** Makes the caller of a test inside the server somebody who may do what is tested. */
public final class SomeCaller {
    private SomeCaller() {}

    /** From now on the caller has these roles. */
    public static void is(Caller caller, String name, Role... roles) {
        caller.is(UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)), name, Set.of(roles));
    }

    /** From now on the caller is this account, with these roles. */
    public static void is(Caller caller, UUID account, Set<Role> roles) {
        caller.is(account, "Somebody", roles);
    }

    /** From now on the caller is this account, without a role. */
    public static void is(Caller caller, UUID account) {
        caller.is(account, "Somebody", Set.of());
    }
}

package staffnetwork.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import staffnetwork.access.Role;

/** Whom the trust's own sign-in means by its word for somebody, and the roles that it gave them at their last sign-in. */
@Entity
@Table(name = "provided_account")
class ProvidedAccount {
    @Id
    private String subject;

    private UUID account;
    private String roles = "";
    private Instant arrived;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected ProvidedAccount() {}

    ProvidedAccount(String subject, UUID account, Instant now) {
        this.subject = subject;
        this.account = account;
        this.arrived = now;
    }

    void arrive(Set<Role> given, Instant now) {
        roles = given.stream().map(Role::name).sorted().collect(Collectors.joining(","));
        arrived = now;
    }

    String subject() {
        return subject;
    }

    UUID account() {
        return account;
    }

    Instant arrived() {
        return arrived;
    }

    Set<Role> roles() {
        EnumSet<Role> given = EnumSet.noneOf(Role.class);
        Arrays.stream(roles.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .forEach(given::add);
        return given;
    }
}

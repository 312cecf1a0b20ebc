package staffnetwork.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Role;
import staffnetwork.organisation.People;
import staffnetwork.session.SignInWay;

/**
 * The door for people whom the trust's own sign-in vouches for. At their first sign-in they are matched by their work address with
 * the account that is there, or get one; from then on by the provider's own word for them, so that an address given to somebody
 * else opens nothing of theirs.
 */
@ApplicationScoped
@Transactional
public class ProvidedAccounts {
    private final AccountRepository accounts;
    private final ProvidedRepository repository;
    private final People people;
    private final SignInWay way;
    private final Clock clock;

    @Inject
    ProvidedAccounts(
            AccountRepository accounts, ProvidedRepository repository, People people, SignInWay way, Clock clock) {
        this.accounts = accounts;
        this.repository = repository;
        this.people = people;
        this.way = way;
        this.clock = clock;
    }

    /**
     * Somebody whom the provider vouches for.
     *
     * @param subject the provider and its own word for the person, never given to another
     * @param email the work address, verified by the provider
     * @param name for people
     * @param roles the roles that their groups give them
     */
    public record Person(String subject, EmailAddress email, String name, Set<Role> roles) {
        public Person {
            roles = Set.copyOf(roles);
        }
    }

    /** The account of somebody who signs in with the provider; nothing if the account of that address is another's. */
    @Allow(Act.SIGN_IN)
    public Optional<UUID> arrive(Person person) {
        Instant now = clock.instant();
        Optional<ProvidedAccount> known = repository.of(person.subject());
        if (known.isPresent()) {
            known.get().arrive(person.roles(), now);
            return Optional.of(known.get().account());
        }
        UUID account = accounts.account(person.email()).map(Account::id).orElseGet(() -> add(person, now));
        if (repository.isTaken(account)) {
            return Optional.empty();
        }
        ProvidedAccount fresh = new ProvidedAccount(person.subject(), account, now);
        fresh.arrive(person.roles(), now);
        repository.keep(fresh);
        return Optional.of(account);
    }

    private UUID add(Person person, Instant now) {
        UUID id = people.idOf(person.email().value()).orElseGet(UUID::randomUUID);
        Account account = new Account(id, person.email(), person.name(), now, null);
        accounts.keep(account);
        return account.id();
    }

    /** These roles and those that the provider gave that account's owner at their last sign-in, if it is asked here at all. */
    Set<Role> with(UUID account, Set<Role> held) {
        if (!way.isProvider()) {
            return held;
        }
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(held);
        repository.byAccount(account).forEach(one -> roles.addAll(one.roles()));
        return roles;
    }
}

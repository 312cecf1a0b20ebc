package staffnetwork.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import staffnetwork.access.Role;

/** Keeps accounts, the roles held and the sign-up links. */
@ApplicationScoped
class AccountRepository {
    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    AccountRepository() {}

    void keep(Account account) {
        database.persist(account);
        database.flush(); // roles and links refer to it by id only, so the provider does not know what must come first
    }

    void keep(RoleHeld role) {
        database.persist(role);
    }

    void keep(SignUpLink link) {
        database.persist(link);
    }

    Optional<Account> account(UUID id) {
        return Optional.ofNullable(database.find(Account.class, id));
    }

    /** The account in use of that address. */
    Optional<Account> account(EmailAddress email) {
        return database.createQuery("select a from Account a where a.email = :email and a.ended is null", Account.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    /** Every account, those in use first, by name; seen by administrators only. */
    List<Account> byName() {
        return database.createQuery(
                        "select a from Account a order by case when a.ended is null then 0 else 1 end, a.name, a.email",
                        Account.class)
                .getResultList();
    }

    /** The roles that somebody holds now. */
    List<RoleHeld> held(UUID account) {
        return database.createQuery(
                        "select r from RoleHeld r where r.account = :account and r.ended is null", RoleHeld.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** All roles held now, of all accounts. */
    List<RoleHeld> held() {
        return database.createQuery("select r from RoleHeld r where r.ended is null", RoleHeld.class)
                .getResultList();
    }

    /** Whether anybody holds or held that role. */
    boolean wasEverGiven(Role role) {
        return database.createQuery("select count(r) from RoleHeld r where r.role = :role", Long.class)
                        .setParameter("role", role)
                        .getSingleResult()
                > 0;
    }

    Optional<SignUpLink> link(OneTimeCode code) {
        return Optional.ofNullable(database.find(SignUpLink.class, code.hash()));
    }

    /** Uses up every link of that account that was not used yet. */
    void useUpLinks(UUID account, Instant now) {
        database.createQuery("update SignUpLink l set l.used = :now where l.account = :account and l.used is null")
                .setParameter("now", now)
                .setParameter("account", account)
                .executeUpdate();
    }

    /** Uses the link up; false if somebody was quicker. */
    boolean use(OneTimeCode code, Instant now) {
        return database.createQuery("update SignUpLink l set l.used = :now where l.codeHash = :hash and l.used is null")
                        .setParameter("now", now)
                        .setParameter("hash", code.hash())
                        .executeUpdate()
                == 1;
    }

    /** Puts this code in the place of any earlier one. */
    void replaceFirstCode(OneTimeCode code, Instant now) {
        database.createNativeQuery(
                        "insert into first_administrator_code (code_hash, made) values (?1, ?2) on conflict (only_one) "
                                + "do update set code_hash = excluded.code_hash, made = excluded.made, used = null")
                .setParameter(1, code.hash())
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Uses the first administrator's code up; false if it is not the one, or was used. */
    boolean useFirstCode(OneTimeCode code, Instant now) {
        return database.createNativeQuery(
                                "update first_administrator_code set used = ?1 where code_hash = ?2 and used is null")
                        .setParameter(1, now.atOffset(ZoneOffset.UTC))
                        .setParameter(2, code.hash())
                        .executeUpdate()
                == 1;
    }

    /** Whether that code would be taken. */
    boolean isFirstCode(OneTimeCode code) {
        return !database.createNativeQuery(
                        "select 1 from first_administrator_code where code_hash = ?1 and used is null")
                .setParameter(1, code.hash())
                .getResultList()
                .isEmpty();
    }
}

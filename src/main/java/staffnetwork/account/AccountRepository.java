package staffnetwork.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps accounts and sign-up links. The database shows an account to its owner and to administrators. To somebody who is not
 * signed in it shows the one whose address, or whose link's code, they named: {@link #seek}.
 */
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

    void keep(SignUpLink link) {
        seek(link.codeHash());
        database.persist(link);
        database.flush();
    }

    Optional<Account> account(UUID id) {
        return Optional.ofNullable(database.find(Account.class, id));
    }

    /** Tells the database what somebody named who is not signed in, for the rest of this transaction. */
    void seek(String addressOrHash) {
        database.createNativeQuery("select set_config('app.sought', ?1, true)")
                .setParameter(1, addressOrHash)
                .getSingleResult();
    }

    /** The account in use of that address. */
    Optional<Account> account(EmailAddress email) {
        seek(email.value());
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

    /** Whether anybody is or ever was an administrator, whoever asks. */
    boolean administratorWasGiven() {
        return Boolean.TRUE.equals(
                database.createNativeQuery("select administrator_was_given()").getSingleResult());
    }

    Optional<SignUpLink> link(OneTimeCode code) {
        seek(code.hash());
        return Optional.ofNullable(database.find(SignUpLink.class, code.hash()));
    }

    /** The links with which others had that account's password changed, not its first one, since then. */
    List<SignUpLink> resetsByOthers(UUID account, Instant since) {
        return database.createQuery(
                        "select l from SignUpLink l where l.account = :account and l.madeBy <> :account"
                                + " and l.kind <> :invitation and (l.made > :since or l.used > :since)",
                        SignUpLink.class)
                .setParameter("account", account)
                .setParameter("invitation", SignUpLink.Kind.INVITATION)
                .setParameter("since", since)
                .getResultList();
    }

    /** When others took that account's authenticator app away, since then. */
    List<Instant> appsTakenAway(UUID account, Instant since) {
        List<?> times = database.createNativeQuery(
                        "select cast(extract(epoch from taken) * 1000 as bigint) from authenticator_taken_away"
                                + " where account = ?1 and taken > ?2")
                .setParameter(1, account)
                .setParameter(2, since.atOffset(ZoneOffset.UTC))
                .getResultList();
        return times.stream()
                .map(millis -> Instant.ofEpochMilli(((Number) millis).longValue()))
                .toList();
    }

    /** Every link of that account that is still kept. */
    List<SignUpLink> links(UUID account) {
        return database.createQuery(
                        "select l from SignUpLink l where l.account = :account order by l.made", SignUpLink.class)
                .setParameter("account", account)
                .getResultList();
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
        seek(code.hash());
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

package staffnetwork.authenticator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps authenticator apps and recovery codes; the database shows each person their own and no other. */
@ApplicationScoped
class AuthenticatorRepository {
    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    AuthenticatorRepository() {}

    Optional<Authenticator> of(UUID account) {
        return Optional.ofNullable(database.find(Authenticator.class, account));
    }

    void keep(Authenticator authenticator) {
        database.persist(authenticator);
    }

    /** Notes that the code of this period was used; false if it, or a later one, was before. */
    boolean use(UUID account, long period) {
        return database.createQuery(
                                "update Authenticator a set a.lastPeriod = :period where a.account = :account and a.lastPeriod < :period")
                        .setParameter("period", period)
                        .setParameter("account", account)
                        .executeUpdate()
                == 1;
    }

    /** Puts these recovery codes in the place of all earlier ones. */
    void replaceCodes(UUID account, List<RecoveryCode> codes, Instant now) {
        database.createQuery("delete from KeptRecoveryCode c where c.account = :account")
                .setParameter("account", account)
                .executeUpdate();
        codes.forEach(code -> database.persist(new KeptRecoveryCode(code, account, now)));
    }

    /** Uses a recovery code up; false if it is none of that account's, or was used. */
    boolean use(UUID account, RecoveryCode code, Instant now) {
        return database.createQuery(
                                "update KeptRecoveryCode c set c.used = :now where c.codeHash = :hash and c.account = :account and c.used is null")
                        .setParameter("now", now)
                        .setParameter("hash", code.hash())
                        .setParameter("account", account)
                        .executeUpdate()
                == 1;
    }

    /** How many recovery codes somebody has left. */
    long codesLeft(UUID account) {
        return database.createQuery(
                        "select count(c) from KeptRecoveryCode c where c.account = :account and c.used is null",
                        Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    /** Every recovery code of that account, used ones too. */
    List<KeptRecoveryCode> codes(UUID account) {
        return database.createQuery(
                        "select c from KeptRecoveryCode c where c.account = :account order by c.made",
                        KeptRecoveryCode.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** Notes that somebody else took the app away: what was set up before counts no more. */
    void takeAway(UUID account, UUID by, Instant now) {
        database.createNativeQuery(
                        "insert into authenticator_taken_away (id, account, taken_by, taken) values (gen_random_uuid(), ?1, ?2, ?3)")
                .setParameter(1, account)
                .setParameter(2, by)
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** When an app of that account was last taken away. */
    Optional<Instant> takenAway(UUID account) {
        Object last = database.createNativeQuery(
                        "select cast(extract(epoch from max(taken)) * 1000 as bigint) from authenticator_taken_away where account = ?1")
                .setParameter(1, account)
                .getSingleResult();
        return last instanceof Number millis ? Optional.of(Instant.ofEpochMilli(millis.longValue())) : Optional.empty();
    }
}

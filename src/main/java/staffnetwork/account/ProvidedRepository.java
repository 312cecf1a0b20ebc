package staffnetwork.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps whom the trust's own sign-in means; the database shows the one it asks about, and each person their own. */
@ApplicationScoped
class ProvidedRepository {
    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    ProvidedRepository() {}

    Optional<ProvidedAccount> of(String subject) {
        database.createNativeQuery("select set_config('app.provided', ?1, true)")
                .setParameter(1, subject)
                .getSingleResult();
        return Optional.ofNullable(database.find(ProvidedAccount.class, subject));
    }

    List<ProvidedAccount> byAccount(UUID account) {
        return database.createQuery("select p from ProvidedAccount p where p.account = :account", ProvidedAccount.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** Whether the provider has meant that account by another word already. */
    boolean isTaken(UUID account) {
        return (Boolean) database.createNativeQuery("select is_provided(?1)")
                .setParameter(1, account)
                .getSingleResult();
    }

    void keep(ProvidedAccount fresh) {
        database.persist(fresh);
        database.flush();
    }
}

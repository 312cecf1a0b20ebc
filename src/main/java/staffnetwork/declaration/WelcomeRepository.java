package staffnetwork.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Keeps the network's words. */
@ApplicationScoped
class WelcomeRepository {
    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    WelcomeRepository() {}

    Optional<Welcome> ours() {
        return Optional.ofNullable(database.find(Welcome.class, true));
    }

    void keep(Welcome welcome) {
        database.persist(welcome);
    }
}

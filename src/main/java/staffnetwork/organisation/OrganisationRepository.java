package staffnetwork.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Keeps the one organisation. */
@ApplicationScoped
class OrganisationRepository {
    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    OrganisationRepository() {}

    Optional<Organisation> ours() {
        return database.createQuery("select o from Organisation o", Organisation.class)
                .getResultStream()
                .findFirst();
    }

    void keep(Organisation organisation) {
        database.persist(organisation);
    }
}

package staffnetwork.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where a letter to somebody who works here goes. */
@ApplicationScoped
class BellRepository {
    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    BellRepository() {}

    /** Their work e-mail address, while they work here. */
    Optional<String> address(UUID person) {
        List<?> found = database.createNativeQuery("select address_of(?1)")
                .setParameter(1, person)
                .getResultList();
        return found.stream()
                .filter(java.util.Objects::nonNull)
                .map(String::valueOf)
                .findFirst();
    }
}

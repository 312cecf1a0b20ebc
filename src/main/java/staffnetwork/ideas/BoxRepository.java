package staffnetwork.ideas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the boxes, sealed. */
@ApplicationScoped
class BoxRepository {
    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    BoxRepository() {}

    /** A box, for this transaction alone until it ends. */
    Optional<byte[]> locked(UUID id) {
        List<?> found = database.createNativeQuery("select sealed from idea_box where id = ?1 for update")
                .setParameter(1, id)
                .getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }

    void make(UUID id, byte[] sealed) {
        database.createNativeQuery("insert into idea_box (id, sealed) values (?1, ?2) on conflict do nothing")
                .setParameter(1, id)
                .setParameter(2, sealed)
                .executeUpdate();
    }

    void replace(UUID id, byte[] sealed) {
        database.createNativeQuery("update idea_box set sealed = ?1 where id = ?2")
                .setParameter(1, sealed)
                .setParameter(2, id)
                .executeUpdate();
    }
}

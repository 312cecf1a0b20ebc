package staffnetwork.architecture.bad.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Offends: public, and finds everything. */
@ApplicationScoped
public class ToldRepository {
    private final EntityManager database;

    ToldRepository(EntityManager database) {
        this.database = database;
    }

    List<Told> findAll() {
        return database.createQuery("select t from Told t", Told.class).getResultList();
    }
}

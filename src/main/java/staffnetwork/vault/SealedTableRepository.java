package staffnetwork.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The tables of sealed values in the database, in the caller's transaction. */
@ApplicationScoped
class SealedTableRepository extends SealedTables {
    private final SealedText text;
    private final Clock clock;

    @PersistenceContext
    private EntityManager database;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    SealedTableRepository(SealedText text, Clock clock) {
        this.text = text;
        this.clock = clock;
    }

    @Override
    List<?> find(String question, Object... values) {
        return query(question, values).getResultList();
    }

    @Override
    int change(String statement, Object... values) {
        return query(statement, values).executeUpdate();
    }

    @Override
    void tell(String setting, String value) {
        query("select set_config(?1, ?2, true)", setting, value).getSingleResult();
    }

    private Query query(String words, Object... values) {
        Query query = database.createNativeQuery(words);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    @Override
    SealedText text() {
        return text;
    }

    @Override
    LocalDate today() {
        return LocalDate.now(clock);
    }
}

package staffnetwork.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Keeps the suggestions; nothing about a person. */
@ApplicationScoped
class SuggestionRepository {
    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    SuggestionRepository() {}

    /** The lines of a group; empty if it has none. */
    String of(Suggestions.Group group) {
        List<?> found = database.createNativeQuery("select lines from suggestion where name = ?1")
                .setParameter(1, group.name())
                .getResultList();
        return found.isEmpty() ? "" : String.valueOf(found.get(0));
    }

    void change(Suggestions.Group group, String lines) {
        database.createNativeQuery("insert into suggestion (name, lines) values (?1, ?2)"
                        + " on conflict (name) do update set lines = excluded.lines")
                .setParameter(1, group.name())
                .setParameter(2, lines)
                .executeUpdate();
    }
}

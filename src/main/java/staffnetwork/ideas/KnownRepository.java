package staffnetwork.ideas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the organisation knows that bears on a text: which of its words are names, and what its parts are called. */
@ApplicationScoped
class KnownRepository {
    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    KnownRepository() {}

    /** Those of these words that are a part of somebody's name; never the name, nor whose it is. */
    Set<String> namesAmong(Collection<String> words) {
        if (words.isEmpty()) {
            return Set.of();
        }
        List<?> found = database.createNativeQuery("select n from name_parts_among(string_to_array(?1, ' ')) n")
                .setParameter(1, String.join(" ", words))
                .getResultList();
        Set<String> names = new HashSet<>();
        found.forEach(name -> names.add((String) name));
        return names;
    }

    /** What directorates and care areas are called. */
    List<String> areas() {
        List<?> found = database.createNativeQuery("select name from directorate union select name from care_area")
                .getResultList();
        return found.stream().map(String::valueOf).toList();
    }

    /** The ids of those who hold that role now, to tell them that something waits. */
    List<UUID> readers(String role) {
        List<?> found = database.createNativeQuery("select cast(r as text) from offer_readers(?1) r")
                .setParameter(1, role)
                .getResultList();
        return found.stream().map(id -> UUID.fromString((String) id)).toList();
    }
}

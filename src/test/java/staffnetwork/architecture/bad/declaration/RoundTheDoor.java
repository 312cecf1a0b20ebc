package staffnetwork.architecture.bad.declaration;

import jakarta.persistence.EntityManager;

/** Offends: public, not a door, uses a repository and the EntityManager. */
public class RoundTheDoor {
    private final ToldRepository repository;
    private final EntityManager database;

    RoundTheDoor(ToldRepository repository, EntityManager database) {
        this.repository = repository;
        this.database = database;
    }

    int howMany() {
        database.clear();
        return repository.findAll().size();
    }
}

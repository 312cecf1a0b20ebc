package staffnetwork.architecture.bad.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;

/** Offends: a door with one method that names no act. */
@ApplicationScoped
@Transactional
public class Tellings {
    private final ToldRepository repository;

    Tellings(ToldRepository repository) {
        this.repository = repository;
    }

    @Allow(Act.SEE_ORGANISATION)
    public int innocent() {
        return withinTheRoom();
    }

    public int howMany() {
        return withinTheRoom();
    }

    int withinTheRoom() {
        return repository.findAll().size();
    }
}

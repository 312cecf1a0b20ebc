package staffnetwork.architecture.bad.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.architecture.bad.disclosure.Asked;

/** Offends: a door with one method that names no act. */
@ApplicationScoped
@Transactional
public class Tellings implements Asked {
    private final ToldRepository repository;

    Tellings(ToldRepository repository) {
        this.repository = repository;
    }

    @Allow(Act.SEE_ORGANISATION)
    public int innocent() {
        return withinTheRoom();
    }

    @Allow(Act.SEE_ORGANISATION)
    @Override
    public int asked() {
        return withinTheRoom();
    }

    public int howMany() {
        return withinTheRoom();
    }

    int withinTheRoom() {
        return repository.findAll().size();
    }
}

package staffnetwork.vault;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** At the start: a missing or wrong key file stops it. A database without any key yet gets one, and a key file if there is none. */
@ApplicationScoped
class KeyCheck {
    static final String WRONG =
            "The key file is not the one this database was used with, so nothing people have told this service can be"
                    + " read. Put the right one back, restore it with: keys restore, or set VAULT_KEY_FILE to where it"
                    + " is.";

    private final PersonKeyRepository repository;
    private final OpenKeyFile file;

    @Inject
    KeyCheck(PersonKeyRepository repository, OpenKeyFile file) {
        this.repository = repository;
        this.file = file;
    }

    @Transactional
    void atStart(
            @Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) @Initialized(ApplicationScoped.class)
                    Object application) {
        Optional<byte[]> check = repository.check();
        if (check.isEmpty()) {
            repository.keepCheck(file.firstTime().check());
        } else if (!file.keys().recognise(check.get())) {
            throw new KeyProblem(WRONG);
        }
    }
}

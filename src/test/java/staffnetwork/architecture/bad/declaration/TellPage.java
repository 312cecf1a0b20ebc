package staffnetwork.architecture.bad.declaration;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Offends: a page that is not public, is injected by field and asks the repository. */
@Named
class TellPage {
    @Inject
    private @Nullable ToldRepository repository;

    int howMany() {
        return repository == null ? 0 : repository.findAll().size();
    }
}

package staffnetwork.ideas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Checks a text against what is known today; nothing of it is kept or logged. */
@ApplicationScoped
class Recognising {
    private final KnownRepository repository;

    @Inject
    Recognising(KnownRepository repository) {
        this.repository = repository;
    }

    /** By what somebody could be recognised; nothing if the text may go. */
    List<Finding> in(String text) {
        return IdeaCheck.of(
                text, new IdeaCheck.Known(repository.namesAmong(IdeaCheck.words(text)), repository.areas()));
    }
}

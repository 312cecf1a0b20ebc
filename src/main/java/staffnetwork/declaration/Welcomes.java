package staffnetwork.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;

/** The door to what the staff network says to people before they begin. */
@ApplicationScoped
@Transactional
public class Welcomes {
    /**
     * What the staff network says to somebody before they begin; each part is empty until the network has written it.
     *
     * @param story a peer's own story
     * @param contact whom one can talk to
     * @param reach how
     */
    public record Words(String story, String contact, String reach) {
        /** Characters of a story. */
        public static final int LONGEST_STORY = 1500;

        /** Characters of a contact's name. */
        public static final int LONGEST_CONTACT = 120;

        /** Characters of how to reach them. */
        public static final int LONGEST_REACH = 300;

        /** Whether there is a story. */
        public boolean hasStory() {
            return !story.isEmpty();
        }

        /** Whether there is somebody to talk to, and a way to. */
        public boolean hasContact() {
            return !contact.isEmpty() && !reach.isEmpty();
        }
    }

    private final WelcomeRepository repository;

    @Inject
    Welcomes(WelcomeRepository repository) {
        this.repository = repository;
    }

    /** The network's words; empty ones before anything was written. */
    @Allow(Act.SEE_OWN_HOME)
    public Words ours() {
        return repository.ours().map(Welcome::view).orElse(new Words("", "", ""));
    }

    /** Writes other words. */
    @Allow(Act.CHANGE_WELCOME)
    public void say(Words words) {
        repository
                .ours()
                .orElseGet(() -> {
                    Welcome first = Welcome.empty();
                    repository.keep(first);
                    return first;
                })
                .say(words);
    }
}

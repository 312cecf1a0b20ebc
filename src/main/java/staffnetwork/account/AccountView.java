package staffnetwork.account;

import java.util.Set;
import java.util.UUID;
import staffnetwork.access.Role;

/**
 * An account as an administrator sees it.
 *
 * @param id its id
 * @param name its owner's name
 * @param email what they sign in with
 * @param state whether it is in use
 * @param roles the roles held now
 */
public record AccountView(UUID id, String name, String email, State state, Set<Role> roles) {
    public AccountView {
        roles = Set.copyOf(roles);
    }

    /** Whether an account is in use. */
    public enum State {
        /** Its owner has not set a password yet. */
        WAITING("account.state.waiting"),
        /** In use. */
        IN_USE("account.state.in-use"),
        /** Ended. */
        ENDED("account.state.ended");

        private final String sentence;

        State(String sentence) {
            this.sentence = sentence;
        }

        /** The key of its name for people. */
        public String getSentence() {
            return sentence;
        }
    }
}

package staffnetwork.access;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Lets the demonstration go through the doors as one of its own accounts would, with the roles that account holds and no others.
 * It works only where the configuration says {@code demo} and never within a request, so nobody's session can borrow it; only the
 * room {@code demo} uses it (decision 0040, held by an architecture test).
 */
@Dependent
public class ActingFor {
    private final Demonstration demonstration;
    private final Directory directory;
    private final Caller caller;
    private final RequestContextController contexts;

    @Inject
    ActingFor(Demonstration demonstration, Directory directory, Caller caller, RequestContextController contexts) {
        this.demonstration = demonstration;
        this.directory = directory;
        this.caller = caller;
        this.contexts = contexts;
    }

    /** Does something that anyone may do, signed in or not. */
    public <T> T anyone(Supplier<T> work) {
        return within(work);
    }

    /** Does something as an account that is in use. */
    public <T> T account(UUID account, Supplier<T> work) {
        return within(() -> {
            caller.claims(account); // the database shows an account to its owner only
            Directory.Known known = directory
                    .known(account)
                    .orElseThrow(() -> new IllegalArgumentException("there is no such account in use"));
            caller.is(account, known.name(), known.roles());
            return work.get();
        });
    }

    /** Does something as somebody of the staff list who has no account: what everyone signed in may do, and nothing more. */
    public <T> T somebody(UUID person, Supplier<T> work) {
        return within(() -> {
            caller.is(person, "", Set.of());
            return work.get();
        });
    }

    /** Does work as if it were so much earlier, so that there is something to look back on. */
    public <T> T earlier(Duration ago, Supplier<T> work) {
        if (!demonstration.isOn()) {
            throw new IllegalStateException("nothing is done as if it were earlier outside a demonstration");
        }
        Clocks.TrustClock.back(ago);
        try {
            return work.get();
        } finally {
            Clocks.TrustClock.now();
        }
    }

    private <T> T within(Supplier<T> work) {
        if (!demonstration.isOn()) {
            throw new IllegalStateException("nobody acts for another person outside a demonstration");
        }
        if (!contexts.activate()) {
            throw new IllegalStateException("nobody acts for another person within a request");
        }
        try {
            return work.get();
        } finally {
            contexts.deactivate();
        }
    }
}

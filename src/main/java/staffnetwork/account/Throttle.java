package staffnetwork.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Slows guessing down without ever locking anybody out: after some failures each further one doubles the wait, up to a minute;
 * after a quarter of an hour without a failure all is forgotten. Kept in memory: a restart forgets it, which lets nobody guess
 * faster than the restarts come.
 *
 * <p>Counted are the account from one network (5 free failures), the network (20: a whole hospital can come from one address) and
 * the account from everywhere (50: so that a stranger elsewhere cannot easily slow the owner down).
 */
@ApplicationScoped
public class Throttle {
    static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    static final Duration FORGET = Duration.ofMinutes(15);
    private static final int KEPT = 20_000;
    private static final int SHIFT_LIMIT = 6;

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>();

    /** What went wrong under one key. */
    private record Failures(int count, Instant last, int free) {
        Instant open() {
            if (count < free) {
                return Instant.MIN;
            }
            Duration wait = Duration.ofSeconds(1L << Math.min(count - free, SHIFT_LIMIT));
            return last.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
        }
    }

    /** One thing that is counted. */
    private record Key(String name, int free) {}

    @Inject
    Throttle(Clock clock) {
        this.clock = clock;
    }

    /**
     * Tries something that could be guessing at a secret: not before its time, and counted. Every door that takes a secret goes
     * through here, whatever the secret is.
     *
     * @param account whose secret, by any name that is always the same
     * @param network the address the request comes from
     */
    public SignInOutcome slowed(String account, String network, Supplier<SignInOutcome> attempt) {
        Duration wait = wait(account, network);
        if (!wait.isZero()) {
            return new SignInOutcome.Wait(wait, false);
        }
        SignInOutcome outcome = attempt.get();
        if (outcome instanceof SignInOutcome.Accepted) {
            succeeded(account, network);
        } else if (outcome instanceof SignInOutcome.Wrong wrong && wrong.guess()) {
            failed(account, network);
        }
        return outcome;
    }

    /** How long this account and network have to wait before the next try; zero if they need not. */
    synchronized Duration wait(String account, String network) {
        Instant now = clock.instant();
        Duration longest = Duration.ZERO;
        for (Key key : keys(account, network)) {
            Failures before = failures.get(key.name());
            if (before != null && now.isBefore(before.open())) {
                Duration wait = Duration.between(now, before.open());
                longest = wait.compareTo(longest) > 0 ? wait : longest;
            }
        }
        return longest;
    }

    /** Counts a failure. */
    synchronized void failed(String account, String network) {
        Instant now = clock.instant();
        for (Key key : keys(account, network)) {
            Failures before = failures.remove(key.name());
            boolean forgotten = before == null || before.last().plus(FORGET).isBefore(now);
            failures.put(key.name(), new Failures(forgotten ? 1 : before.count() + 1, now, key.free()));
        }
        var oldest = failures.keySet().iterator();
        while (failures.size() > KEPT) {
            oldest.next();
            oldest.remove();
        }
    }

    /** Forgets the failures of this account from this network; a good sign-in does not excuse the network's other tries. */
    synchronized void succeeded(String account, String network) {
        failures.remove(keys(account, network).get(0).name());
    }

    private static List<Key> keys(String account, String network) {
        String name = account.toLowerCase(Locale.ROOT);
        return List.of(
                new Key("pair " + network + " " + name, 5),
                new Key("network " + network, 20),
                new Key("account " + name, 50));
    }
}

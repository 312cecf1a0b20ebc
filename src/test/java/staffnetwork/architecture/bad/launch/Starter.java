package staffnetwork.architecture.bad.launch;

import java.time.Clock;

/** Innocent: the launcher prints, stops the time and makes the clock. */
public final class Starter {
    private Starter() {}

    public static long start() {
        System.out.println(Clock.systemUTC());
        return System.nanoTime();
    }
}

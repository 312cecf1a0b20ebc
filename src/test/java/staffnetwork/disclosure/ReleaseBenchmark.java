package staffnetwork.disclosure;

import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * How long a release of 500 cells takes, at the median and the 95th percentile of 40 invented trusts (-Dtrusts); fails above 5
 * seconds. {@code mvn -Pbenchmark -Dbenchmark.table=staffnetwork.disclosure.ReleaseBenchmark}
 */
public final class ReleaseBenchmark {
    private static final int TRUSTS = Integer.getInteger("trusts", 40);

    private static final long MOST = 5_000;

    private ReleaseBenchmark() {}

    /** Prints milliseconds of the wall clock and of the processor. */
    public static void main(String... none) {
        long[] wall = new long[TRUSTS];
        long[] cpu = new long[TRUSTS];
        for (int seed = -3; seed < TRUSTS; seed++) {
            Census census = SimulatedTrust.withCells(seed + 100, 500, 12_000).census();
            long startCpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long start = System.nanoTime();
            boolean made = new ReleaseMaker(Thresholds.LOWEST).make(census, null) instanceof ReleaseMaker.Made;
            if (!made || census.nodes().size() != 500) {
                throw new IllegalStateException("no release of 500 cells");
            }
            if (seed >= 0) {
                wall[seed] = (System.nanoTime() - start) / 1_000_000;
                cpu[seed] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - startCpu) / 1_000_000;
            }
        }
        print("wall clock", wall);
        print("processor", cpu);
        if (cpu[TRUSTS * 95 / 100] > MOST) {
            throw new IllegalStateException("a release of 500 cells takes more than " + MOST + " ms at p95");
        }
    }

    private static void print(String what, long[] times) {
        Arrays.sort(times);
        System.out.println(what + ": median " + times[TRUSTS / 2] + " ms, p95 " + times[TRUSTS * 95 / 100]
                + " ms, longest " + times[TRUSTS - 1] + " ms");
    }
}

package staffnetwork.signoff;

import java.util.List;

/** The metrics of every version that was signed off, for the room that releases them where nobody is signed in; no page asks it. */
public interface SignedMetrics {
    /**
     * The metrics of one version.
     *
     * @param wdesYear the year
     * @param version 1 for the first
     * @param json {@code metrics.json} as it was signed off
     */
    record Version(int wdesYear, int version, String json) {}

    /** Every version, in the order in which they were signed off. */
    List<Version> all();
}

package staffnetwork.signoff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import staffnetwork.year.Checklist;
import staffnetwork.year.MetricView;

/**
 * A WDES year before and after its sign-off.
 *
 * @param wdesYear the year
 * @param checklist what is there, missing or unusual, each with its note
 * @param metrics the ten metrics with what changed since last year and HR's notes
 * @param versions every sign-off, the newest first
 */
public record SignOffView(int wdesYear, Checklist checklist, List<MetricView> metrics, List<Version> versions) {
    /** Somebody, as they were called then, and when. */
    public record Signed(String by, Instant at) {}

    /**
     * One sign-off.
     *
     * @param number 1 for the first
     * @param reason why it corrects the one before; empty for the first
     * @param signed who signed it off, and when
     * @param workbookSha256 the fingerprint of the submission workbook
     * @param metricsSha256 the fingerprint of the metrics as JSON
     * @param reopened who reopened the year after it, and when; null while it is in force
     * @param reopenReason why; empty while it is in force
     */
    public record Version(
            int number,
            String reason,
            Signed signed,
            String workbookSha256,
            String metricsSha256,
            @Nullable Signed reopened,
            String reopenReason) {
        /** True while its figures are frozen. */
        public boolean inForce() {
            return reopened == null;
        }
    }

    /** The version in force, if the year is signed off. */
    public Optional<Version> inForce() {
        return versions.stream().filter(Version::inForce).findFirst();
    }

    /** True if the year is signed off, so that nothing of it may change. */
    public boolean frozen() {
        return inForce().isPresent();
    }

    /** True if the year was signed off before and is open for a correction now. */
    public boolean correcting() {
        return !versions.isEmpty() && !frozen();
    }

    /** The number the next sign-off gets. */
    public int next() {
        return versions.isEmpty() ? 1 : versions.get(0).number() + 1;
    }

    /** True if it can be signed off now. */
    public boolean signable() {
        return !frozen() && checklist.signable();
    }
}

package staffnetwork.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes a release out of exact counts: decides about each cell, audits them together, has the proof checked by another
 * calculation, and only then lets figures out.
 */
public final class ReleaseMaker {
    private final Thresholds thresholds;

    /** Releases by these thresholds. */
    public ReleaseMaker(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** What became of a release that was due. */
    public sealed interface Outcome {}

    /**
     * A release with its proof.
     *
     * @param release what may be shown
     * @param certificate why it gives nobody away
     */
    public record Made(Release release, Certificate certificate) implements Outcome {}

    /**
     * No release: the earlier one stands.
     *
     * @param reason what is wrong with the counts or the proof, without any count in it
     */
    public record Refused(Reason reason) implements Outcome {}

    /** Why there is no release. */
    public enum Reason {
        /** No table of people agrees with what would be said, so the counts do not fit together. */
        COUNTS_CONTRADICT,
        /** The independent check did not accept the proof. */
        NO_CERTIFICATE
    }

    /** Makes the release of a census that follows this one; none is before the first. */
    public Outcome make(Census census, @Nullable Release before) {
        Map<String, StoredCell> earlier = before == null
                ? Map.of()
                : before.stored().stream()
                        .collect(Collectors.toMap(cell -> cell.node().id(), Function.identity()));
        People people = new People(census);
        List<Ruling> decided = new Rulings(thresholds, census.day()).decide(census, people, earlier);
        Optional<Audit.Audited> audited = new Audit(census, people, thresholds).of(decided);
        if (audited.isEmpty()) {
            return new Refused(Reason.COUNTS_CONTRADICT);
        }
        Certificate certificate = new Certificate(audited.get().tables());
        List<Ruling> rulings = audited.get().rulings();
        if (!new CertificateChecker(census, rulings, thresholds).accepts(certificate)) {
            return new Refused(Reason.NO_CERTIFICATE);
        }
        return new Made(
                new Release(census.day(), rulings.stream().map(Ruling::cell).toList()), certificate);
    }
}

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
     * @param proof why it gives nobody away
     */
    public record Made(Release release, Proof proof) implements Outcome {}

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
        Thresholds inForce = census.namesSpread() ? thresholds : thresholds.forAnySpread();
        People people = new People(census);
        List<Ruling> decided = new Rulings(inForce, census.day()).decide(census, people, earlier(before, inForce));
        Optional<Audit.Audited> audited = new Audit(census, people, inForce).of(decided);
        if (audited.isEmpty()) {
            return new Refused(Reason.COUNTS_CONTRADICT);
        }
        List<Ruling> rulings = audited.get().rulings();
        Release release = new Release(
                census.day(), inForce, rulings.stream().map(Ruling::cell).toList());
        Proof proof = new Proof(
                census.groups().stream().map(Group::withoutSecret).toList(),
                rulings.stream().map(Ruling::drift).toList(),
                new Certificate(audited.get().tables()));
        return proof.proves(release) ? new Made(release, proof) : new Refused(Reason.NO_CERTIFICATE);
    }

    /** What an earlier release says today. By another threshold a cell that was small is not known to be small by ours. */
    private static Map<String, StoredCell> earlier(@Nullable Release before, Thresholds inForce) {
        return before == null
                ? Map.of()
                : before.stored().stream()
                        .filter(cell -> before.thresholds().people() == inForce.people()
                                || cell.state().shown())
                        .collect(Collectors.toMap(cell -> cell.node().id(), Function.identity()));
    }
}

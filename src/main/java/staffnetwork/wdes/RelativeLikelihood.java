package staffnetwork.wdes;

import java.math.BigInteger;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import staffnetwork.workforce.Capability;
import staffnetwork.workforce.DisabilityStatus;
import staffnetwork.workforce.Headcounts;
import staffnetwork.workforce.Recruitment;

/**
 * Metric 2 or 3: how likely something happens to people of each group, and how many times as likely in one group as in the
 * other. Above one is worse for disabled people in both metrics. People of unknown status are shown but stay out of the ratio.
 *
 * @param counts what it was made of
 * @param likelihood 0 to 1 for each group
 * @param ratio metric 2: non-disabled over disabled; metric 3: disabled over non-disabled
 */
public record RelativeLikelihood(Counts counts, ByStatus<Metric> likelihood, Metric ratio) {
    /**
     * The counts behind a relative likelihood; null where not supplied.
     *
     * @param recruitment metric 2
     * @param capability metric 3, totals over two years
     * @param workforce the base of metric 3: staff at the snapshot
     */
    public record Counts(
            @Nullable Recruitment recruitment,
            @Nullable Capability capability,
            @Nullable Headcounts workforce) {}

    /** Metric 2 from the recruitment counts. */
    static RelativeLikelihood ofAppointment(@Nullable Recruitment recruitment) {
        Counts counts = new Counts(recruitment, null, null);
        if (recruitment == null) {
            return notSupplied(counts, "missing.recruitment");
        }
        ByStatus<Metric> likelihood = ByStatus.each(status -> {
            long shortlisted = recruitment.shortlisted().of(status);
            long appointed = recruitment.appointed().of(status);
            if (shortlisted == 0 && appointed == 0) {
                return new Metric.NotComputable(Wording.say("nobody.shortlisted", Wording.group("applicants", status)));
            }
            return appointed > shortlisted
                    ? new Metric.NotComputable(Wording.say("more.appointed", Wording.group("applicants", status)))
                    : rate(appointed, shortlisted, 1);
        });
        return new RelativeLikelihood(
                counts, likelihood, divide(likelihood.nonDisabled(), likelihood.disabled(), "none.appointed"));
    }

    /** Metric 3 from the capability counts of two years and the staff at the snapshot. */
    static RelativeLikelihood ofCapability(@Nullable Capability capability, Representation staff) {
        Headcounts workforce = staff.workforce().orElse(null);
        Counts counts = new Counts(null, capability, workforce);
        if (capability == null) {
            return notSupplied(counts, "missing.capability");
        }
        if (workforce == null) {
            return notSupplied(counts, "missing.staffForCapability");
        }
        Function<DisabilityStatus, Metric> entering = status -> {
            long entries =
                    capability.entries().of(status) - capability.illHealth().of(status);
            if (workforce.of(status) == 0) {
                return new Metric.NotComputable(Wording.say("nobody.staff", Wording.group("staff", status)));
            }
            return entries < 0
                    ? new Metric.NotComputable(Wording.say("more.illHealth", Wording.group("staff", status)))
                    : rate(entries, workforce.of(status), 2);
        };
        ByStatus<Metric> likelihood = ByStatus.each(entering);
        return new RelativeLikelihood(
                counts, likelihood, divide(likelihood.disabled(), likelihood.nonDisabled(), "none.entered"));
    }

    private static RelativeLikelihood notSupplied(Counts counts, String key) {
        Metric none = new Metric.NotComputable(Wording.say(key));
        return new RelativeLikelihood(counts, ByStatus.each(status -> none), none);
    }

    private static Metric rate(long happened, long people, int years) {
        BigFraction value = BigFraction.of(
                BigInteger.valueOf(happened), BigInteger.valueOf(people).multiply(BigInteger.valueOf(years)));
        return new Metric.Computed(value, Metric.Unit.LIKELIHOOD, new Metric.Behind(happened, people, false));
    }

    private static Metric divide(Metric above, Metric below, String ifBelowIsZero) {
        if (below instanceof Metric.NotComputable) {
            return below;
        }
        if (above instanceof Metric.NotComputable) {
            return above;
        }
        BigFraction divisor = below.computed().orElseThrow().value();
        if (divisor.isZero()) {
            return new Metric.NotComputable(Wording.say(ifBelowIsZero));
        }
        BigFraction value = above.computed().orElseThrow().value().divide(divisor);
        return new Metric.Computed(value, Metric.Unit.RATIO, Metric.Behind.NOBODY);
    }
}

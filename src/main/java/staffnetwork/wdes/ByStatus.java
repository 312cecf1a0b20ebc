package staffnetwork.wdes;

import java.util.function.Function;
import staffnetwork.workforce.DisabilityStatus;

/**
 * The same thing for each of the three status groups of the WDES.
 *
 * @param disabled recorded as disabled
 * @param nonDisabled recorded as not disabled
 * @param unknown prefer not to say, not declared, or nothing recorded
 */
public record ByStatus<T>(T disabled, T nonDisabled, T unknown) {
    /** One of each, made for its group. */
    static <T> ByStatus<T> each(Function<DisabilityStatus, T> make) {
        return new ByStatus<>(
                make.apply(DisabilityStatus.DISABLED),
                make.apply(DisabilityStatus.NON_DISABLED),
                make.apply(DisabilityStatus.UNKNOWN));
    }

    /** That of one group. */
    public T of(DisabilityStatus status) {
        return switch (status) {
            case DISABLED -> disabled;
            case NON_DISABLED -> nonDisabled;
            case UNKNOWN -> unknown;
        };
    }
}

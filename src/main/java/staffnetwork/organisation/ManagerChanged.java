package staffnetwork.organisation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has another manager; what they shared with the earlier one as their manager should end. Told within the transaction
 * in which it is entered.
 *
 * @param person whose manager
 * @param before the earlier one; null if there was none
 * @param now the new one; null if there is none
 * @param day since when
 */
public record ManagerChanged(
        UUID person, @Nullable UUID before, @Nullable UUID now, LocalDate day) {

    /** The earlier manager. */
    public Optional<UUID> earlier() {
        return Optional.ofNullable(before);
    }
}

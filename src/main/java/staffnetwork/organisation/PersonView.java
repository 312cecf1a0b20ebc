package staffnetwork.organisation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's entry in the staff list, as far as the reader may see it.
 *
 * @param id the person's id, which is their account's
 * @param name the name for people
 * @param email the work e-mail address, lower case; empty if none is known
 * @param staffNumber empty if none is known
 * @param place where they work
 * @param manager who manages them now; null if nobody is known
 * @param since the day they joined, or were first listed
 * @param leftOn the day they left; null while they work here
 */
public record PersonView(
        UUID id,
        String name,
        String email,
        String staffNumber,
        PlaceOfWork place,
        @Nullable Named manager,
        LocalDate since,
        @Nullable LocalDate leftOn) {

    /** Somebody's id and name. */
    public record Named(UUID id, String name) {}

    /** Who manages them now. */
    public Optional<Named> managed() {
        return Optional.ofNullable(manager);
    }

    /** The day they joined, in words. */
    public String sinceWords() {
        return Days.words(since);
    }

    /** The manager's name, empty if nobody is known. */
    public String managerName() {
        return manager == null ? "" : manager.name();
    }

    /** Whether they work here now. */
    public boolean isCurrent() {
        return leftOn == null;
    }
}

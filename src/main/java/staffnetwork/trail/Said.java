package staffnetwork.trail;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one entry of the trail says: no content of a record and no address anybody came from.
 *
 * @param moment when, to the microsecond; of what owners do themselves only the day
 * @param asker who asked, seen from the record
 * @param caller the account that asked, or null unless the asker is {@link Asker#ACCOUNT}
 * @param roles names of the roles used, with commas between them
 * @param act name of the act
 * @param record pseudonym of the person whose record it is, or null where nobody could know
 * @param outcome whether it was allowed
 * @param reason name of the reason of a refusal, else empty
 */
record Said(
        Instant moment,
        Asker asker,
        @Nullable UUID caller,
        String roles,
        String act,
        @Nullable UUID record,
        Outcome outcome,
        String reason) {
    Said {
        moment = moment.truncatedTo(ChronoUnit.MICROS);
        if ((caller != null) != (asker == Asker.ACCOUNT)) {
            throw new IllegalArgumentException("an account is written down when somebody else asks, and only then");
        }
    }
}

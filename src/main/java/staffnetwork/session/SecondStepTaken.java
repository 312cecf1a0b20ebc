package staffnetwork.session;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody gave a code of an authenticator app, or a recovery code.
 *
 * @param account whose
 * @param since when that app was set up
 */
public record SecondStepTaken(UUID account, Instant since) {}

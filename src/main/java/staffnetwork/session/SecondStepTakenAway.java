package staffnetwork.session;

import java.util.UUID;

/**
 * Somebody's authenticator app was taken away by somebody else, because it was lost.
 *
 * @param account whose
 */
public record SecondStepTakenAway(UUID account) {}

package staffnetwork.mail;

import java.util.UUID;

/**
 * A letter was posted and can be sent once the transaction has succeeded.
 *
 * @param id the letter's
 */
record LetterPosted(UUID id) {}

package staffnetwork.account;

import java.time.Instant;

/**
 * Something that somebody else did to one's account.
 *
 * @param when it was done
 * @param sentence the key of the sentence that says what
 */
public record AccountNews(Instant when, String sentence) {}

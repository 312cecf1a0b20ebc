package staffnetwork.organisation;

import java.util.Map;
import java.util.UUID;

/** Tells which accounts there are, so that one human being keeps one id; found by CDI, answered by the room that keeps accounts. */
public interface AccountIds {
    /** The ids of the accounts in use, by e-mail address in lower case; for administrators. */
    Map<String, UUID> byAddress();
}

package staffnetwork.adjustment;

import java.util.UUID;

/** Tells somebody that something waits for them here: not what, and not from whom. */
public interface Bell {
    /** Posts a letter that says so, if letters can be sent and the address is known; it goes with the caller's transaction. */
    void ring(UUID person);
}

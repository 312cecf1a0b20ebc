package staffnetwork.adjustment;

import java.util.List;

/** Tells who else sees something of the caller's plan now; found by CDI, answered by rooms in which parts of plans are passed on. */
public interface SeenElsewhere {
    /** A sentence for each reader; none if nobody sees anything there. */
    List<String> sentences();
}

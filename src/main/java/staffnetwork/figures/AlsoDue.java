package staffnetwork.figures;

import java.time.LocalDate;
import java.util.List;

/** Other figures that are released at quarter ends. The rooms that make them implement it; nobody chooses the day. */
public interface AlsoDue {
    /** Makes what can be released for that quarter end, unless it is there. */
    void make(LocalDate quarterEnd);

    /** Reads everything made so from the database again, and checks its proofs. */
    List<CheckedRelease> check();
}

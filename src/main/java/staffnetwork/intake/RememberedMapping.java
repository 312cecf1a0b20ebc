package staffnetwork.intake;

/** Tells what the organisation decided its columns and values mean. The room that keeps the decisions offers it. */
@FunctionalInterface
public interface RememberedMapping {
    /** Everything decided up to now. */
    Remembered now();
}

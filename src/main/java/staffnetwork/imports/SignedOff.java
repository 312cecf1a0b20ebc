package staffnetwork.imports;

/** Says whether a WDES year was signed off: from then on its figures stay as they are. The room that knows offers it. */
@FunctionalInterface
public interface SignedOff {
    /** True if nothing of that year may change any more. */
    boolean signedOff(int wdesYear);
}

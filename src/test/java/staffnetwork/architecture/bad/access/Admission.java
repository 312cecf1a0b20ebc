package staffnetwork.architecture.bad.access;

/** Innocent by itself. */
public final class Admission {
    private Admission() {}

    /** Says who somebody is. */
    public static String enters() {
        return "anybody";
    }
}

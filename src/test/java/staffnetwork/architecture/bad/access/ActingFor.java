package staffnetwork.architecture.bad.access;

/** Innocent by itself. */
public final class ActingFor {
    private ActingFor() {}

    /** Does something in somebody's name. */
    public static String account(String whose) {
        return whose;
    }
}

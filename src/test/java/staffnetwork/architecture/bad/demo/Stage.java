package staffnetwork.architecture.bad.demo;

import staffnetwork.architecture.bad.access.ActingFor;

/** Innocent: it is the demonstration. */
public final class Stage {
    /** Who acts; worked out, so that the compiler cannot copy it into others. */
    public static final String NAME = ActingFor.account("the demonstration");

    private Stage() {}
}

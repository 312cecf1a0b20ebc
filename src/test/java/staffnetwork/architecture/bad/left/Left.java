package staffnetwork.architecture.bad.left;

import staffnetwork.architecture.bad.right.Right;

/** Uses the other side. */
public final class Left {
    private Left() {}

    public static String other() {
        return Right.NAME + Right.class.getName();
    }
}

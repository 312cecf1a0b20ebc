package staffnetwork.architecture.bad.right;

import staffnetwork.architecture.bad.left.Left;

/** Uses the other side. */
public final class Right {
    public static final String NAME = "right";

    private Right() {}

    public static String other() {
        return Left.other();
    }
}

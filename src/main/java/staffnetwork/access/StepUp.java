package staffnetwork.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Which acts need a sign-in of the last five minutes. */
final class StepUp {
    private static final Set<Act> ACTS = marked();

    private StepUp() {}

    static boolean isNeeded(Act act) {
        return ACTS.contains(act);
    }

    private static Set<Act> marked() {
        EnumSet<Act> acts = EnumSet.noneOf(Act.class);
        for (Act act : Act.values()) {
            try {
                if (Act.class.getField(act.name()).isAnnotationPresent(FreshSignIn.class)) {
                    acts.add(act);
                }
            } catch (NoSuchFieldException impossible) {
                throw new IllegalStateException("an act is a field of its enum", impossible);
            }
        }
        return Collections.unmodifiableSet(acts);
    }
}

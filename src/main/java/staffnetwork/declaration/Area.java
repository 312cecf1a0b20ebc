package staffnetwork.declaration;

import org.jspecify.annotations.Nullable;

/**
 * What a condition affects: the ten areas of the harmonised question of the Government Statistical Service, each with the group
 * in which the Electronic Staff Record would hold it (the groups of ESR are recalled, not read again).
 */
public enum Area {
    /** Seeing. */
    VISION(EsrGroup.SENSORY),
    /** Hearing. */
    HEARING(EsrGroup.SENSORY),
    /** Walking, climbing stairs. */
    MOBILITY(EsrGroup.PHYSICAL),
    /** Lifting, using hands. */
    DEXTERITY(EsrGroup.PHYSICAL),
    /** Learning, understanding, concentrating. */
    LEARNING(EsrGroup.LEARNING),
    /** Remembering. */
    MEMORY(EsrGroup.OTHER),
    /** How one feels. */
    MENTAL(EsrGroup.MENTAL),
    /** Stamina, breathing, tiredness. */
    STAMINA(EsrGroup.LONG_STANDING),
    /** Getting on with people, for example with autism or ADHD. */
    SOCIAL(EsrGroup.LEARNING),
    /** Something that is not in the list. */
    ANOTHER(EsrGroup.OTHER),
    /** A full answer like the others; excludes them. */
    PREFER_NOT(null);

    /** The groups of ESR. */
    public enum EsrGroup {
        /** Learning disability or difficulty. */
        LEARNING,
        /** Long-standing illness. */
        LONG_STANDING,
        /** Mental health condition. */
        MENTAL,
        /** Physical impairment. */
        PHYSICAL,
        /** Sensory impairment. */
        SENSORY,
        /** Other. */
        OTHER
    }

    @Nullable
    private final EsrGroup group;

    Area(@Nullable EsrGroup group) {
        this.group = group;
    }

    /** The group of ESR; none for "prefer not to say". */
    public @Nullable EsrGroup group() {
        return group;
    }
}

package staffnetwork.access;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * How far an act reaches: which roles may do it, each in which relation, and whether it is about one person's record.
 *
 * @param roles the roles of each relation; a relation that is not there allows nobody
 * @param traced whether each decision on it is about one person's record and is written into the trail
 */
record Reach(Map<Relation, Set<Role>> roles, boolean traced) {
    Reach {
        EnumMap<Relation, Set<Role>> copy = new EnumMap<>(Relation.class);
        roles.forEach((relation, some) -> copy.put(relation, Collections.unmodifiableSet(EnumSet.copyOf(some))));
        roles = Collections.unmodifiableMap(copy);
    }

    /** These roles, over the organisation as a whole. */
    static Reach organisation(Role... roles) {
        return new Reach(Map.of(), false).and(Relation.ORGANISATION, roles);
    }

    /** These roles, over what is their own. */
    static Reach own(Role... roles) {
        return new Reach(Map.of(), false).and(Relation.OWN, roles);
    }

    /** These roles, over what was shared with them. */
    static Reach granted(Role... roles) {
        return new Reach(Map.of(), false).and(Relation.GRANTED, roles);
    }

    /** These roles, over the people they manage. */
    static Reach managed(Role... roles) {
        return new Reach(Map.of(), false).and(Relation.MANAGED, roles);
    }

    /** These roles too, in that relation. */
    Reach and(Relation relation, Role... more) {
        EnumMap<Relation, Set<Role>> all = new EnumMap<>(Relation.class);
        all.putAll(roles);
        EnumSet<Role> those = EnumSet.noneOf(Role.class);
        Collections.addAll(those, more);
        those.addAll(roles.getOrDefault(relation, Set.of()));
        all.put(relation, those);
        return new Reach(all, traced);
    }

    /** The same, about one person's record: the trail is told of each decision. */
    Reach inTrail() {
        return new Reach(roles, true);
    }

    /** The roles of all relations. */
    Set<Role> everybody() {
        EnumSet<Role> everybody = EnumSet.noneOf(Role.class);
        roles.values().forEach(everybody::addAll);
        return Collections.unmodifiableSet(everybody);
    }
}

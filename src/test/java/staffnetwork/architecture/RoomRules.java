package staffnetwork.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;

/** What rooms may see of one another. */
final class RoomRules {
    private static final Set<String> RETURN = Set.of("wdes", "report");
    private static final Set<String> CONFIDED = Set.of("declaration", "adjustment");
    private static final String LAUNCHER = "launch";
    private static final String DEMONSTRATION = "demo";

    private RoomRules() {}

    static Stream<Offence> marked(House house) {
        return house.rooms().stream()
                .filter(room -> house.packageOf(room)
                        .filter(home -> home.isAnnotatedWith(Feature.class) && home.isAnnotatedWith(NullMarked.class))
                        .isEmpty())
                .map(room -> Offence.ofRoom(house, room, "has no package-info with @Feature and @NullMarked"));
    }

    static Stream<Offence> flat(House house) {
        return house.types()
                .filter(type -> !type.getPackageName()
                        .equals(house.base() + "." + house.room(type).orElseThrow()))
                .map(type -> Offence.of(type, "lives in a package below its room: rooms are split, never layered"));
    }

    static Stream<Offence> small(House house) {
        return house.rooms().stream().flatMap(room -> {
            long types = house.types()
                    .filter(type -> house.in(room, type))
                    .filter(JavaClass::isTopLevelClass)
                    .count();
            return types <= house.largestRoom()
                    ? Stream.empty()
                    : Stream.of(Offence.ofRoom(house, room, "has " + types + " types: split it into two rooms"));
        });
    }

    static Stream<Offence> uses(House house) {
        return house.types().flatMap(type -> {
            Set<String> undeclared = new TreeSet<>(house.used(type));
            undeclared.removeAll(house.declared(house.room(type).orElseThrow()));
            return undeclared.stream()
                    .map(room -> Offence.of(type, "uses " + room + ", which its room does not declare"));
        });
    }

    static Stream<Offence> table(House house) {
        return house.rooms().stream().flatMap(room -> {
            if (house.table().allowed(room).isEmpty()) {
                return Stream.of(Offence.ofRoom(house, room, "is not in the table of rooms"));
            }
            Set<String> beyond = new TreeSet<>(house.declared(room));
            beyond.removeAll(house.table().allowed(room).orElseThrow());
            return beyond.stream()
                    .map(other ->
                            Offence.ofRoom(house, room, "declares " + other + ", which the table does not allow"));
        });
    }

    static Stream<Offence> cycles(House house) {
        return house.rooms().stream()
                .filter(room -> house.reachable(room).contains(room))
                .map(room -> Offence.ofRoom(house, room, "comes back to itself through the rooms it uses"));
    }

    static Stream<Offence> launcher(House house) {
        return house.types()
                .filter(type -> house.used(type).contains(LAUNCHER))
                .map(type -> Offence.of(type, "uses the launcher, which is not on a server's class path"));
    }

    /** Decision 0040: acting in somebody's name is for the room {@code demo} alone. */
    static Stream<Offence> actingFor(House house) {
        String acting = house.base() + ".access.ActingFor";
        return house.types()
                .filter(type -> !house.in(DEMONSTRATION, type)
                        && !House.topLevel(type).getName().equals(acting))
                .filter(type -> CodeRules.uses(type, acting))
                .map(type -> Offence.of(type, "acts for another person: only the demonstration does"));
    }

    /** Decision 0017: saying who the caller is, is for the room {@code session} alone. */
    static Stream<Offence> admission(House house) {
        String admission = house.base() + ".access.Admission";
        return house.types()
                .filter(type -> !house.in("session", type)
                        && !House.topLevel(type).getName().equals(admission))
                .filter(type -> CodeRules.uses(type, admission))
                .map(type -> Offence.of(type, "says who the caller is: only the session does"));
    }

    static Stream<Offence> demonstration(House house) {
        return house.types()
                .filter(type -> house.used(type).contains(DEMONSTRATION))
                .map(type -> Offence.of(type, "uses the demonstration, which is never there where data are real"));
    }

    static Stream<Offence> confidence(House house) {
        return house.rooms().stream().filter(RETURN::contains).flatMap(room -> {
            Set<String> seen = new TreeSet<>(house.reachable(room));
            seen.retainAll(CONFIDED);
            return seen.stream().map(told -> Offence.ofRoom(house, room, "can reach " + told));
        });
    }
}

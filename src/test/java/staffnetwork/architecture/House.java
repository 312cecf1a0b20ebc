package staffnetwork.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import staffnetwork.Feature;

/**
 * Compiled classes seen as a house: every package right below the base is a room.
 *
 * @param classes what was compiled
 * @param base the package that holds the rooms
 * @param table the rooms and what each may use
 * @param sources where the source files are
 * @param largestRoom types a room may have
 */
record House(JavaClasses classes, String base, RoomTable table, Path sources, int largestRoom) {
    private static final int LARGEST_ROOM = 40;

    /** The product itself; read once. */
    static House ours() {
        return Ours.HOUSE;
    }

    /** The small house in which every rule is broken. */
    static House bad() {
        return Bad.HOUSE;
    }

    private static JavaClasses read(String folder) {
        return new ClassFileImporter().importPath(Path.of(folder));
    }

    /** All types that live in a room, {@code package-info} apart. */
    Stream<JavaClass> types() {
        return classes.stream().filter(type -> room(type).isPresent()).filter(type -> !isPackageInfo(type));
    }

    /** The room a type lives in; nothing for types of other houses and of the base package itself. */
    Optional<String> room(JavaClass type) {
        String home = type.getBaseComponentType().getPackageName();
        if (!home.startsWith(base + ".")) {
            return Optional.empty();
        }
        String below = home.substring(base.length() + 1);
        int deeper = below.indexOf('.');
        return Optional.of(deeper < 0 ? below : below.substring(0, deeper));
    }

    boolean in(String room, JavaClass type) {
        return room(type).filter(room::equals).isPresent();
    }

    Set<String> rooms() {
        return classes.stream().flatMap(type -> room(type).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    Optional<JavaPackage> packageOf(String room) {
        String name = base + "." + room;
        return classes.containPackage(name) ? Optional.of(classes.getPackage(name)) : Optional.empty();
    }

    /** What the room's {@code package-info} says it uses. */
    Set<String> declared(String room) {
        return packageOf(room)
                .flatMap(home -> home.tryGetAnnotationOfType(Feature.class))
                .map(feature -> Set.copyOf(List.of(feature.uses())))
                .orElse(Set.of());
    }

    /** The other rooms that a type really uses. */
    Set<String> used(JavaClass type) {
        String own = room(type).orElseThrow();
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .flatMap(target -> room(target).stream())
                .filter(room -> !room.equals(own))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every room that can be reached from this one, by what is declared and by what is really used. */
    Set<String> reachable(String from) {
        Map<String, Set<String>> doors = doors();
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(doors.getOrDefault(from, Set.of()));
        while (!next.isEmpty()) {
            String room = next.pop();
            if (seen.add(room)) {
                next.addAll(doors.getOrDefault(room, Set.of()));
            }
        }
        return seen;
    }

    private Map<String, Set<String>> doors() {
        Map<String, Set<String>> doors = new TreeMap<>();
        rooms().forEach(room ->
                doors.computeIfAbsent(room, r -> new TreeSet<>()).addAll(declared(room)));
        types().forEach(type -> doors.get(room(type).orElseThrow()).addAll(used(type)));
        return doors;
    }

    static JavaClass topLevel(JavaClass type) {
        return type.getEnclosingClass().map(House::topLevel).orElse(type);
    }

    private static boolean isPackageInfo(JavaClass type) {
        return type.getSimpleName().equals("package-info");
    }

    /** Holds our own classes, so that they are read once for all tests. */
    private static final class Ours {
        static final House HOUSE = new House(
                read("target/classes/staffnetwork"),
                "staffnetwork",
                RoomTable.read(Path.of("src/test/resources/architecture/rooms.txt")),
                Path.of("src/main/java"),
                LARGEST_ROOM);
    }

    /** Holds the bad house's classes. */
    private static final class Bad {
        static final House HOUSE = new House(
                read("target/test-classes/staffnetwork/architecture/bad"),
                "staffnetwork.architecture.bad",
                RoomTable.of(List.of(
                        "launch:",
                        "access:",
                        "demo: access",
                        "disclosure:",
                        "declaration: disclosure",
                        "survey:",
                        "wdes: survey",
                        "left: right",
                        "right: left",
                        "crowd:",
                        "gossip:")),
                Path.of("src/test/java"),
                2);
    }
}

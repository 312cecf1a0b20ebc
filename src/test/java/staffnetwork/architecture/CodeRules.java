package staffnetwork.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How code is written, whatever room it is in. */
final class CodeRules {
    private static final Set<String> OLD_DATES = Set.of(
            "java.util.Date",
            "java.util.Calendar",
            "java.util.GregorianCalendar",
            "java.text.DateFormat",
            "java.text.SimpleDateFormat");
    private static final Pattern NO_WORD = Pattern.compile(".*(Impl|Utils?|Helper|Manager|Dto|DTO|Bean)");
    private static final Pattern MAKES_CLOCK = Pattern.compile("system.*|tick.*");
    private static final Set<String> MAY_STOP_THE_TIME = Set.of("launch", "database");

    private CodeRules() {}

    static boolean uses(JavaClass type, String... prefixes) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency ->
                        dependency.getTargetClass().getBaseComponentType().getName())
                .anyMatch(name -> Stream.of(prefixes).anyMatch(name::startsWith));
    }

    static Stream<Offence> poi(House house) {
        return house.types()
                .filter(type -> !house.in("spreadsheet", type))
                .filter(type -> uses(type, "org.apache.poi."))
                .map(type -> Offence.of(type, "knows POI: only spreadsheet does"));
    }

    static Stream<Offence> oldDates(House house) {
        return house.types()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> OLD_DATES.contains(dependency
                                .getTargetClass()
                                .getBaseComponentType()
                                .getName())))
                .map(type -> Offence.of(type, "uses dates from before java.time"));
    }

    static Stream<Offence> now(House house) {
        return house.types()
                .flatMap(type -> type.getCodeUnitAccessesFromSelf().stream()
                        .filter(access -> readsTheClock(house.room(type).orElseThrow(), access))
                        .map(access -> Offence.of(
                                access.getOrigin(),
                                "asks for " + access.getTarget().getName()
                                        + "() of the machine: take the injected Clock")));
    }

    private static boolean readsTheClock(String room, JavaCodeUnitAccess<?> access) {
        CodeUnitAccessTarget target = access.getTarget();
        String owner = target.getOwner().getName();
        String name = target.getName();
        if (owner.equals("java.lang.System")) {
            return name.equals("currentTimeMillis") || (name.equals("nanoTime") && !MAY_STOP_THE_TIME.contains(room));
        }
        if (owner.equals("java.time.Clock") || owner.equals("java.time.InstantSource")) {
            boolean place = room.equals("launch") || access.getOrigin().isAnnotatedWith(Produces.class);
            return MAKES_CLOCK.matcher(name).matches() && !place;
        }
        return owner.startsWith("java.time.")
                && name.equals("now")
                && target.getRawParameterTypes().stream()
                        .noneMatch(parameter -> parameter.getName().equals("java.time.Clock"));
    }

    static Stream<Offence> prints(House house) {
        return house.types()
                .filter(type -> !house.in("launch", type))
                .flatMap(type -> Stream.concat(
                        type.getFieldAccessesFromSelf().stream()
                                .filter(access -> access.getTargetOwner().isEquivalentTo(System.class))
                                .map(access -> Offence.of(access.getOrigin(), "prints")),
                        type.getCodeUnitAccessesFromSelf().stream()
                                .filter(access -> access.getTarget().getName().equals("printStackTrace"))
                                .map(access -> Offence.of(access.getOrigin(), "prints a stack trace"))));
    }

    static Stream<Offence> names(House house) {
        return house.types()
                .filter(type -> NO_WORD.matcher(type.getSimpleName()).matches())
                .map(type -> Offence.of(type, type.getSimpleName() + " is not a word of the field"));
    }

    static Stream<Offence> checked(House house) {
        return house.types()
                .filter(type -> type.isAssignableTo(Exception.class) && !type.isAssignableTo(RuntimeException.class))
                .map(type -> Offence.of(type, "is a checked exception"));
    }

    static Stream<Offence> optionals(House house) {
        return house.types()
                .flatMap(type -> Stream.concat(
                        type.getFields().stream()
                                .filter(field -> isOptional(field.getRawType()))
                                .map(field -> Offence.of(field, "is an Optional field")),
                        type.getCodeUnits().stream()
                                .filter(CodeRules::takesOptional)
                                .map(unit -> Offence.of(unit, "takes an Optional"))));
    }

    private static boolean takesOptional(JavaCodeUnit unit) {
        return !unit.getModifiers().contains(JavaModifier.SYNTHETIC)
                && unit.getRawParameterTypes().stream().anyMatch(CodeRules::isOptional);
    }

    private static boolean isOptional(JavaClass type) {
        return type.isEquivalentTo(Optional.class);
    }

    /** Servlets and filters apart: the container makes them without arguments. */
    static Stream<Offence> injection(House house) {
        return house.types()
                .filter(type -> !type.isAssignableTo(Servlet.class) && !type.isAssignableTo(Filter.class))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.isAnnotatedWith(Inject.class))
                .map(field -> Offence.of(field, "is injected: inject through the constructor"));
    }
}

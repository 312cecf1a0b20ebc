package staffnetwork.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;
import staffnetwork.access.Allow;

/** How what people told us is kept: behind one door, hidden by the compiler. */
final class KeepingRules {
    private KeepingRules() {}

    static boolean isRepository(JavaClass type) {
        return type.getSimpleName().endsWith("Repository");
    }

    static boolean isDoor(JavaClass type) {
        return type.isAnnotatedWith(ApplicationScoped.class) && type.isAnnotatedWith(Transactional.class);
    }

    static boolean usesEntityManager(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .anyMatch(target -> target.isEquivalentTo(EntityManager.class)
                        || target.isEquivalentTo(EntityManagerFactory.class));
    }

    static boolean usesRepository(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .anyMatch(KeepingRules::isRepository);
    }

    static Stream<Offence> hidden(House house) {
        return house.types()
                .filter(type -> type.isAnnotatedWith(Entity.class) || isRepository(type))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(type -> Offence.of(type, "is public: entities and repositories are package-private"));
    }

    static Stream<Offence> entityManager(House house) {
        return house.types()
                .filter(type -> !isRepository(House.topLevel(type)))
                .filter(KeepingRules::usesEntityManager)
                .map(type -> Offence.of(type, "knows the EntityManager: only repositories do"));
    }

    static Stream<Offence> findAll(House house) {
        return house.types()
                .filter(KeepingRules::isRepository)
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getName().startsWith("findAll"))
                .map(method -> Offence.of(method, "finds everything: a query takes the caller or returns counts"));
    }

    static Stream<Offence> setters(House house) {
        return house.types()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getName().matches("set[A-Z].*"))
                .map(method -> Offence.of(method, "is a setter: an entity's rules are verbs"));
    }

    static Stream<Offence> ordinals(House house) {
        return house.types()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .flatMap(type -> type.getFields().stream())
                .filter(field ->
                        field.getRawType().isEnum() && !field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.isAnnotatedWith(Convert.class) && !byName(field))
                .map(field -> Offence.of(field, "is stored by position: write @Enumerated(EnumType.STRING)"));
    }

    private static boolean byName(JavaField field) {
        return field.tryGetAnnotationOfType(Enumerated.class)
                .filter(how -> how.value() == EnumType.STRING)
                .isPresent();
    }

    static Stream<Offence> acts(House house) {
        return house.types()
                .filter(KeepingRules::isDoor)
                .flatMap(type -> type.getAllMethods().stream())
                .filter(KeepingRules::canBeCalled)
                .filter(method -> !method.isAnnotatedWith(Allow.class))
                .map(method -> Offence.of(method, "has no @Allow"));
    }

    private static boolean canBeCalled(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.ABSTRACT)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !method.getOwner().isEquivalentTo(Object.class);
    }

    static Stream<Offence> roundTheDoor(House house) {
        return house.types()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !isDoor(type) && !isRepository(type))
                .filter(KeepingRules::usesRepository)
                .map(type -> Offence.of(type, "is public, uses a repository and is not a door"));
    }

    static Stream<Offence> figures(House house) {
        return house.types()
                .filter(type -> !house.in("disclosure", type))
                .flatMap(type -> type.getCodeUnitAccessesFromSelf().stream())
                .filter(access -> makesFigure(access, house.base() + ".disclosure.Figure"))
                .map(access -> Offence.of(access.getOrigin(), "makes a Figure: only disclosure does"));
    }

    private static boolean makesFigure(JavaAccess<?> access, String figure) {
        JavaClass owner = access.getTargetOwner();
        if (!owner.isAssignableTo(figure)) {
            return false;
        }
        return access.getTarget().getName().equals("<init>")
                || access.getTarget()
                        .resolveMember()
                        .filter(member -> member.getModifiers().contains(JavaModifier.STATIC))
                        .isPresent();
    }
}

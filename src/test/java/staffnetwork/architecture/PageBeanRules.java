package staffnetwork.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Pages: form fields, one method a button, a message, a redirect. */
final class PageBeanRules {
    private static final int LONGEST = 120;

    private PageBeanRules() {}

    private static Stream<JavaClass> pages(House house) {
        return house.types().filter(type -> type.isAnnotatedWith(Named.class));
    }

    static Stream<Offence> publicOnes(House house) {
        return pages(house)
                .filter(type -> !type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(type -> Offence.of(type, "is not public, so no page can read it"));
    }

    static Stream<Offence> noRules(House house) {
        return pages(house)
                .filter(type -> type.isAnnotatedWith(Transactional.class)
                        || KeepingRules.usesEntityManager(type)
                        || KeepingRules.usesRepository(type)
                        || usesEntity(type))
                .map(type -> Offence.of(type, "knows transactions, entities or repositories: ask the door"));
    }

    private static boolean usesEntity(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .anyMatch(target -> target.isAnnotatedWith(Entity.class));
    }

    static Stream<Offence> shortOnes(House house) {
        return pages(house)
                .filter(type -> lines(house, type) > LONGEST)
                .map(type -> Offence.of(
                        type, "has " + lines(house, type) + " lines; " + LONGEST + " are enough for one act"));
    }

    private static long lines(House house, JavaClass type) {
        Path folder = house.sources().resolve(type.getPackageName().replace('.', '/'));
        String file = type.getSource()
                .flatMap(source -> source.getFileName())
                .orElseThrow(() -> new IllegalStateException("no source file name in " + type.getName()));
        try (Stream<String> lines = Files.lines(folder.resolve(file))) {
            return lines.count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Stream<Offence> faces(House house) {
        return house.types()
                .filter(type -> !house.in("web", type)
                        && !House.topLevel(type).getSimpleName().endsWith("Page"))
                .filter(type -> CodeRules.uses(type, "jakarta.faces.", "org.primefaces.", "org.omnifaces."))
                .map(type -> Offence.of(type, "knows Faces: only pages and web do"));
    }
}

package staffnetwork.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The beans that pages can name. */
public final class NamedBeans {
    private NamedBeans() {}

    /** The room of every bean, by the name that pages use. */
    public static Map<String, String> rooms() {
        House house = House.ours();
        Map<String, String> rooms = new TreeMap<>();
        house.types().forEach(type -> {
            String room = house.room(type).orElseThrow();
            type.tryGetAnnotationOfType(Named.class).ifPresent(named -> rooms.put(name(named, type), room));
            type.getMethods()
                    .forEach(method -> method.tryGetAnnotationOfType(Named.class)
                            .ifPresent(named -> rooms.put(or(named.value(), method.getName()), room)));
        });
        return rooms;
    }

    private static String name(Named named, JavaClass type) {
        String simple = type.getSimpleName();
        return or(named.value(), simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1));
    }

    private static String or(String given, String usual) {
        return given.isEmpty() ? usual : given;
    }
}

package staffnetwork.imports;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** The little of a server that rooms need when they run in a bare process. */
public final class Stubs {
    private Stubs() {}

    /** An event that hands over what is fired. */
    @SuppressWarnings("unchecked") // a proxy knows no type parameter
    public static <T> Event<T> event(Consumer<T> taker) {
        return (Event<T>) Proxy.newProxyInstance(
                Stubs.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    taker.accept((T) arguments[0]);
                    return Optional.empty().orElse(null);
                });
    }

    /** No bean at all. */
    @SuppressWarnings("unchecked") // a proxy knows no type parameter
    public static <T> Instance<T> none() {
        return (Instance<T>) Proxy.newProxyInstance(
                Stubs.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> Stream.empty());
    }

    /** These settings and no others. */
    public static Config settings(Map<String, String> settings) {
        return (Config) Proxy.newProxyInstance(
                Stubs.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) -> Optional.ofNullable(settings.get(String.valueOf(arguments[0]))));
    }

    /** Something of another room that only a container may make. */
    public static <T> T made(Class<T> type, Object... parts) {
        return type.cast(made(type.getName(), parts));
    }

    /** The same for a type that only its room may name. */
    public static Object made(String type, Object... parts) {
        try {
            for (Constructor<?> constructor : Class.forName(type).getDeclaredConstructors()) {
                Class<?>[] wanted = constructor.getParameterTypes();
                boolean fits = wanted.length == parts.length;
                for (int i = 0; fits && i < wanted.length; i++) {
                    fits = wanted[i].isInstance(parts[i]);
                }
                if (fits) {
                    constructor.setAccessible(true);
                    return constructor.newInstance(parts);
                }
            }
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
        throw new IllegalStateException(type + " is not made of " + Arrays.toString(parts));
    }
}

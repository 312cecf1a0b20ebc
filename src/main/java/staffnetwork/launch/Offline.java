package staffnetwork.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs a command of the application without a server: from the exploded application's own classes and libraries, in a class
 * loader that sees neither the launcher's libraries nor the database driver.
 */
final class Offline {
    private Offline() {}

    /** Calls {@code int run(List, PrintStream, PrintStream)} of the named class and returns what it returns. */
    static int run(String className, List<String> arguments) {
        Path application = Distribution.folder().resolve("app/WEB-INF");
        try (URLClassLoader loader =
                new URLClassLoader("application", classPath(application), ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            Object exit = loader.loadClass(className)
                    .getMethod("run", List.class, java.io.PrintStream.class, java.io.PrintStream.class)
                    .invoke(null, arguments, System.out, System.err);
            return (Integer) exit;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException("the command failed", failed.getCause());
        } catch (ReflectiveOperationException incomplete) {
            throw new Sentence(
                    "The distribution is not complete: " + application + " lacks " + className + ".", incomplete);
        }
    }

    private static URL[] classPath(Path application) throws IOException {
        List<URL> path = new ArrayList<>();
        path.add(url(application.resolve("classes")));
        Path libraries = application.resolve("lib");
        if (Files.isDirectory(libraries)) {
            try (Stream<Path> jars = Files.list(libraries)) {
                jars.filter(jar -> jar.toString().endsWith(".jar"))
                        .sorted()
                        .map(Offline::url)
                        .forEach(path::add);
            }
        }
        return path.toArray(URL[]::new);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}

package staffnetwork.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How to run PostgreSQL, which refuses to run as root: as we are when we are not root; else in a user namespace of its own; else
 * as the user nobody, who then owns the data.
 *
 * @param prefix the words before the command
 * @param nobody whether files must be given to nobody
 */
record Unprivileged(List<String> prefix, boolean nobody) {
    private static final String NOBODY = "65534";

    static Unprivileged find(Path folder) throws IOException {
        if (!isRoot(folder)) {
            return new Unprivileged(List.of(), false);
        }
        if (works(List.of("unshare", "-U", "true"))) {
            return new Unprivileged(List.of("unshare", "-U"), false);
        }
        List<String> nobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        if (works(List.of("setpriv", "--version"))) {
            return new Unprivileged(nobody, true);
        }
        throw new Sentence("PostgreSQL refuses to run as root, and neither unshare nor setpriv works here. "
                + "Start the program as another user, or set DB_URL to a database.");
    }

    /** Gives a file or folder to the user PostgreSQL runs as, where that is another one. */
    void own(Path path) throws IOException {
        if (nobody) {
            Files.setAttribute(path, "unix:uid", Integer.parseInt(NOBODY));
            Files.setAttribute(path, "unix:gid", Integer.parseInt(NOBODY));
        }
    }

    private static boolean isRoot(Path folder) throws IOException {
        Path probe = Files.createTempFile(folder, "who", null);
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(probe, "unix:uid"));
        } catch (UnsupportedOperationException notUnix) {
            return false;
        } finally {
            Files.delete(probe);
        }
    }

    private static boolean works(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

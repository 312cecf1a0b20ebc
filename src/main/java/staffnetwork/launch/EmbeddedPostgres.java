package staffnetwork.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.tukaani.xz.XZInputStream;

/**
 * A real PostgreSQL that comes along with the program: its files in one folder, kept between starts, listening on loopback only,
 * with a password, and never outliving the program.
 */
final class EmbeddedPostgres implements AutoCloseable {
    private static final String VERSION_FOLDER = "pg-17";
    private static final long INITDB_SECONDS = 120;

    private final Path folder;
    private final Unprivileged unprivileged;
    private final FileLock lock;
    private final Secrets secrets;
    private final int port;
    private final LifeLine lifeLine;

    private EmbeddedPostgres(Path folder, FileLock lock) throws IOException {
        this.folder = folder;
        this.lock = lock;
        this.unprivileged = Unprivileged.find(folder);
        this.secrets = new Secrets(folder.resolve("secrets"));
        Path programs = programs();
        initialise(programs);
        StalePostgres.end(folder.resolve("data"), programs);
        this.port = FreePort.onLoopback();
        this.lifeLine = run(programs);
    }

    /** Starts the database of this folder, making it first if need be; another program on the same folder is a sentence. */
    static EmbeddedPostgres start(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new Sentence(
                        "The data folder " + folder
                                + " is already in use by another running copy. Stop that one first, or choose another folder with --data.");
            }
            return new EmbeddedPostgres(folder, lock);
        } catch (IOException failed) {
            throw DiskSentence.of(folder, failed);
        }
    }

    /** JDBC URL of one database of this server. */
    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    Secrets secrets() {
        return secrets;
    }

    /** Where the server writes its log. */
    Path log() {
        return folder.resolve("postgres.log");
    }

    /** Ends when the server has ended, whatever the reason. */
    Process process() {
        return lifeLine.process();
    }

    /** Stops the server as PostgreSQL's fast shutdown does and waits for it. */
    @Override
    public void close() {
        lifeLine.close();
        try {
            lock.channel().close();
        } catch (IOException ignored) {
            // the lock ends with the program anyway
        }
    }

    private Path programs() throws IOException {
        Path programs = folder.resolve(VERSION_FOLDER);
        if (Files.isDirectory(programs)) {
            return programs;
        }
        Path fresh = folder.resolve(VERSION_FOLDER + ".new");
        delete(fresh);
        Files.createDirectories(fresh);
        try (FileSystem jar = FileSystems.newFileSystem(Distribution.postgresBinaries(), Map.of());
                Stream<Path> entries = Files.list(jar.getPath("/"))) {
            Path archive = entries.filter(
                            entry -> entry.toString().toLowerCase(Locale.ROOT).endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(
                            () -> new Sentence("The distribution is not complete: its PostgreSQL archive is empty."));
            try (InputStream tar = new XZInputStream(Files.newInputStream(archive))) {
                TarArchive.unpack(tar, fresh);
            }
        }
        rename(fresh, programs);
        return programs;
    }

    private void initialise(Path programs) throws IOException {
        Path data = folder.resolve("data");
        if (Files.isDirectory(data)) {
            if (!Files.isRegularFile(data.resolve("PG_VERSION"))) {
                throw broken();
            }
            return;
        }
        Path fresh = folder.resolve("data.new");
        delete(fresh);
        Files.createDirectories(fresh);
        unprivileged.own(fresh);
        Path password = secrets.file("superuser");
        unprivileged.own(password);
        List<String> command = new ArrayList<>(unprivileged.prefix());
        command.addAll(List.of(programs.resolve("bin/initdb").toString(), "-D", fresh.toString()));
        command.addAll(List.of("-U", "postgres", "--auth=scram-sha-256", "--pwfile=" + password));
        command.addAll(List.of("--encoding=UTF8", "--data-checksums"));
        command.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"));
        runToEnd(command, folder.resolve("initdb.log"));
        rename(fresh, data);
    }

    private void runToEnd(List<String> command, Path log) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(INITDB_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                String told = Files.readString(log);
                if (told.contains("No space left")) {
                    throw DiskSentence.full(folder);
                }
                throw new Sentence("The database could not be made in " + folder + ". Its words are in " + log + ".");
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new Sentence("Stopped while making the database.", stopped);
        }
    }

    private LifeLine run(Path programs) throws IOException {
        Path data = folder.resolve("data");
        List<String> command = new ArrayList<>(unprivileged.prefix());
        command.addAll(LifeLine.wrap());
        command.addAll(List.of(programs.resolve("bin/postgres").toString(), "-D", data.toString()));
        command.addAll(List.of("-p", Integer.toString(port), "-c", "listen_addresses=127.0.0.1"));
        command.addAll(List.of("-c", "unix_socket_directories=", "-c", "fsync=on", "-c", "max_connections=60"));
        command.addAll(List.of("-c", "password_encryption=scram-sha-256", "-c", "log_statement=none"));
        LifeLine line = LifeLine.start(command, log());
        try {
            Readiness.await(line.process(), url("postgres"), secrets, this);
        } catch (Sentence sentence) {
            line.close();
            throw sentence;
        }
        return line;
    }

    /** The sentence for a disk without room. */
    Sentence full() {
        return DiskSentence.full(folder);
    }

    /** The sentence for a data folder that PostgreSQL cannot use. */
    Sentence broken() {
        return new Sentence("The database in " + folder.resolve("data")
                + " cannot be started: its files are damaged or from another version. What PostgreSQL says is in "
                + log()
                + ". Restore the folder from a backup, or start with another folder: --data DIR.");
    }

    private static void rename(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherDisk) {
            Files.move(from, to);
        }
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

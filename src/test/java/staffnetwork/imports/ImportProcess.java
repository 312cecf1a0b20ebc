package staffnetwork.imports;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Persistence;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.postgresql.ds.PGSimpleDataSource;
import staffnetwork.access.Caller;
import staffnetwork.access.ComesAgain;
import staffnetwork.access.Role;
import staffnetwork.access.SomeCaller;
import staffnetwork.intake.FileKind;
import staffnetwork.intake.FileReading;
import staffnetwork.intake.KindReader;
import staffnetwork.intake.Progress;
import staffnetwork.intake.ReadResult;
import staffnetwork.intake.Readers;
import staffnetwork.intake.Staged;
import staffnetwork.intake.Ticket;

/**
 * Brings in one staff list after another until somebody kills it: the product's own doors, desk, spool, readers and entities on a
 * real PostgreSQL, with the server's own persistence and a transaction for each step, but without the server, which takes long to
 * start. It tells on its output what it is about to do.
 */
public final class ImportProcess {
    static final int WDES_YEAR = 2060;
    private final EntityManager database;
    private final Spool spool;
    private final FileReading reading;
    private final ImportDesk desk;
    private final ImportRepository repository = new ImportRepository();
    private final Uploads uploads;
    private final Imports imports;
    private final List<Runnable> afterSuccess = new ArrayList<>();
    private final List<Runnable> afterFailure = new ArrayList<>();

    private ImportProcess(String url, String user, String password, Path folder) throws ReflectiveOperationException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setStringType("unspecified");
        source.setUser(user);
        source.setPassword(password);
        database = Persistence.createEntityManagerFactory(
                        "bare", Map.of("jakarta.persistence.nonJtaDataSource", source))
                .createEntityManager();
        Field field = ImportRepository.class.getDeclaredField("database");
        field.setAccessible(true);
        field.set(repository, database);
        Clock clock = Clock.systemUTC();
        Node node = new Node(Stubs.settings(Map.of("node.name", "killed")));
        spool = new Spool(folder, clock);
        Readers readers =
                Stubs.made(Readers.class, List.of((KindReader) Stubs.made("staffnetwork.workforce.WorkforceReader")));
        reading = Stubs.made(FileReading.class, readers, Stubs.none());
        ImportNews news = new ImportNews(
                Stubs.event(asked -> {}),
                Stubs.event(gone -> afterSuccess.add(() -> spool.delete(gone.id()))),
                Stubs.event(arrived -> afterFailure.add(() -> spool.delete(arrived.id()))),
                Stubs.event(changed -> {}));
        desk = new ImportDesk(
                repository, Stubs.event(gone -> afterSuccess.add(() -> spool.delete(gone.id()))), node, clock);
        Caller caller = Stubs.made(Caller.class);
        SomeCaller.is(caller, "Hetty Reed", Role.HR_ANALYST);
        Hand hand = new Hand(caller, clock);
        SignedOffYears signedOff = new SignedOffYears(Stubs.none());
        Arrivals arrivals = new Arrivals(spool, node, Stubs.none());
        uploads = new Uploads(repository, arrivals, signedOff, news, hand);
        ImportQueue queue = new ImportQueue(desk, reading, spool, clock);
        imports = new Imports(
                repository, new FoundViews(repository, readers, signedOff, queue, arrivals), signedOff, news, hand);
    }

    /**
     * Runs until it is killed, or its database is.
     *
     * @param arguments URL, user and password of the database, the scratch folder, the number of the first file and what to do
     */
    public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
        ImportProcess process = new ImportProcess(arguments[0], arguments[1], arguments[2], Path.of(arguments[3]));
        Housekeeping housekeeping = new Housekeeping(process.spool, process.desk, new ComesAgain());
        process.inTransaction(() -> {
            housekeeping.sweep();
            return true;
        });
        tell("SWEPT");
        if (System.in.read() < 0) {
            return;
        }
        try {
            int first = Integer.parseInt(arguments[4]);
            if (arguments[5].equals("large")) {
                process.large(first);
            }
            for (int file = first; ; file++) {
                process.bringAndUse(file);
            }
        } catch (RuntimeException lost) {
            lost.printStackTrace();
            tell("LOST");
            System.exit(3);
        }
    }

    /** A file larger than what can be written, then it goes on with ordinary ones. */
    private void large(int file) {
        byte[] content = IntakeFiles.staff(WDES_YEAR, 40_000);
        tell("LARGE "
                + inTransaction(() -> uploads.bring(upload(file, content)))
                        .getClass()
                        .getSimpleName());
    }

    private void bringAndUse(int file) {
        tell("STAGING " + file);
        byte[] content = IntakeFiles.staff(WDES_YEAR, people(file));
        Brought brought = inTransaction(() -> uploads.bring(upload(file, content)));
        UUID id = ((Brought.InLine) brought).id();
        Ticket ticket = inTransaction(desk::next).orElseThrow();
        ReadResult result = reading.read(
                new Staged(ticket, spool.path(ticket.id()), spool.mended(ticket.id())),
                new Progress(Clock.systemUTC(), Duration.ofMinutes(1)));
        inTransaction(() -> {
            desk.end(id, result);
            return true;
        });
        tell("COMMITTING " + file);
        Outcome outcome = inTransaction(() -> imports.confirm(
                id,
                new Imports.Decided(
                        FoundViews.seen(repository.current(WDES_YEAR, FileKind.WORKFORCE)), "", false, Map.of())));
        tell((outcome == Outcome.DONE ? "COMMITTED " : "NOT " + outcome + " ") + file);
    }

    /** How many people the list with that number has: so that figures tell which file they come from. */
    static int people(int file) {
        return 1000 + 5 * file;
    }

    private static Upload upload(int file, byte[] content) {
        return new Upload("staff-" + file + ".csv", WDES_YEAR, null, new ByteArrayInputStream(content));
    }

    private static void tell(String what) {
        System.out.write((what + "\n").getBytes(StandardCharsets.UTF_8), 0, what.length() + 1);
        System.out.flush();
    }

    private <T> T inTransaction(Supplier<T> act) {
        afterSuccess.clear();
        afterFailure.clear();
        boolean done = false;
        database.getTransaction().begin();
        try {
            T result = act.get();
            database.getTransaction().commit();
            done = true;
            return result;
        } finally {
            database.clear();
            (done ? afterSuccess : afterFailure).forEach(Runnable::run);
        }
    }
}

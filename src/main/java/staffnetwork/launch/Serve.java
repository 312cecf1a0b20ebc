package staffnetwork.launch;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import staffnetwork.launch.Settings.Database;
import staffnetwork.launch.Settings.Login;

/** Starts the database, when none is configured, and the web application, and tells the address. */
final class Serve {
    private Serve() {}

    /** Returns 0 when everything runs; the server's own threads then keep the program alive. */
    static int start(Settings settings, PrintStream out) {
        FreePort.demand(settings.port());
        Scratch.use(settings.data());
        Database told = settings.database();
        EmbeddedPostgres embedded = told == null ? EmbeddedPostgres.start(settings.data()) : null;
        try {
            Database database =
                    embedded == null ? Roles.configured(Objects.requireNonNull(told)) : Roles.embedded(embedded);
            Purpose.demand(database, settings);
            DemonstrationSignIns.forget(settings);
            configure(database, settings);
            Keys.demand();
            boot(settings, out);
        } catch (Sentence sentence) {
            if (embedded != null) {
                embedded.close();
            }
            throw sentence;
        }
        StopOrder.after(embedded, out);
        DemonstrationSignIns.await(settings, out);
        out.println("Ready: http://localhost:" + settings.port() + "/");
        FirstAdministrator.tell(settings, out);
        DemonstrationSignIns.tell(settings, out);
        out.println("Data and log: " + settings.data() + ". Stop with Ctrl-C.");
        return 0;
    }

    /** Tells the application, or a command of it, where everything is. */
    static void configure(Database database, Settings settings) {
        Login runtime = Objects.requireNonNull(database.runtime());
        System.setProperty("db.url", database.url());
        System.setProperty("db.user", runtime.user());
        System.setProperty("db.password", runtime.password());
        System.setProperty("db.owner.user", database.owner().user());
        System.setProperty("db.owner.password", database.owner().password());
        System.setProperty("data.folder", settings.data().toString());
        System.setProperty("demo", Boolean.toString(settings.demo()));
    }

    private static void boot(Settings settings, PrintStream out) {
        out.println("Starting the staff network …");
        Path boot = Boot.files(settings.data());
        BootLines lines = BootLines.watch();
        try {
            PayaraMicro.main(new String[] {
                "--nocluster",
                "--disablephonehome",
                "--port",
                Integer.toString(settings.port()),
                "--prebootcommandfile",
                boot.resolve("preboot.asadmin").toString(),
                "--logproperties",
                boot.resolve("logging.properties").toString(),
                "--contextroot",
                "/",
                "--deploy",
                Distribution.folder().resolve("app").toString()
            });
        } catch (Exception failed) {
            throw notStarted(settings, failed);
        }
        lines.demand();
        demandDeployed(settings);
    }

    // The server starts without the application too, and then says so in its log only.
    private static void demandDeployed(Settings settings) {
        if (PayaraMicro.getInstance().getRuntime().getDeployedApplicationNames().isEmpty()) {
            throw notStarted(settings, null);
        }
    }

    private static Sentence notStarted(Settings settings, @Nullable Exception failed) {
        String told = "The web application did not start. The reason is in "
                + settings.data().resolve("log") + ".";
        return failed == null ? new Sentence(told) : new Sentence(told, failed);
    }

    /** The server's boot files, written anew at each start. */
    private static final class Boot {
        private Boot() {}

        static Path files(Path data) {
            try {
                Path boot = Files.createDirectories(data.resolve("boot"));
                copy("preboot.asadmin", boot, data);
                copy("logging.properties", boot, data);
                return boot;
            } catch (IOException failed) {
                throw DiskSentence.of(data, failed);
            }
        }

        private static void copy(String name, Path boot, Path data) throws IOException {
            Files.createDirectories(data.resolve("log"));
            try (var in = Objects.requireNonNull(Serve.class.getResourceAsStream(name), name)) {
                String text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                Files.writeString(
                        boot.resolve(name),
                        text.replace("@LOG@", data.resolve("log").toString()));
            }
        }
    }
}

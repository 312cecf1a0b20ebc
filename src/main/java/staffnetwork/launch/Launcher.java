package staffnetwork.launch;

import java.io.PrintStream;
import java.util.List;

/** The program's front door: {@code java -jar staff-network.jar serve|demo|wdes|verify}. */
public final class Launcher {
    /** The exit code when a command could not do its work and said why. */
    static final int REFUSED = 1;

    private static final String HELP = """
        Staff network: makes the NHS Workforce Disability Equality Standard (WDES) real.

        java -jar staff-network.jar COMMAND

          serve       start the web application, and a database when none is configured
          demo        the same with an invented trust to look around in; never mixed with real data
          wdes        turn files into the ten WDES metrics and the submission workbook; no server needed
                      (wdes --help tells its options)
          keys        check, rotate, back up and restore the key file (keys --help tells how)
          verify      check that the record of who looked is as it was written; exit code 2 if it is not
                      (--data DIR, and --head FILE for each signed head that was sent out)
          --help      this text
          --version   the version

        serve, demo and keys take
          --port N    the port of the web application, or PORT (default 8080)
          --data DIR  the folder for the database and the log, or STAFF_NETWORK_DATA (default: data)

        With DB_URL, DB_USER and DB_PASSWORD set, that PostgreSQL database is used and none is started.
        README.md tells how to configure it for real.
        """;

    private Launcher() {}

    /** Runs one command and ends with its exit code; {@code serve} and {@code demo} go on until Ctrl-C. */
    @SuppressWarnings("SystemOut") // the command line's own output
    public static void main(String[] arguments) {
        int exit = run(List.of(arguments), System.out, System.err);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        String command = arguments.isEmpty() ? "--help" : arguments.get(0);
        List<String> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
        try {
            return switch (command) {
                case "serve" -> Serve.start(Settings.of(rest, System.getenv(), false), out);
                case "demo" -> Serve.start(Settings.of(rest, System.getenv(), true), out);
                case "wdes" -> Offline.run("staffnetwork.report.WdesCommand", rest);
                case "keys" -> Keys.run(rest, out);
                case "verify" -> Verify.run(rest, System.getenv(), out);
                case "--help", "-h", "help" -> print(HELP, out);
                case "--version", "-V" -> print(version() + "\n", out);
                default -> throw new Sentence("There is no command " + command + ". Try --help.");
            };
        } catch (Sentence sentence) {
            err.println(sentence.getMessage());
            return REFUSED;
        }
    }

    private static int print(String text, PrintStream out) {
        out.print(text);
        return 0;
    }

    private static String version() {
        String version = Launcher.class.getPackage().getImplementationVersion();
        return "staff-network " + (version == null ? "(development)" : version);
    }
}

package staffnetwork.vault;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The {@code keys} command: looks after the key file without a server. Exit code 0; 1 with a sentence if something is wrong.
 */
public final class KeysCommand {
    private static final int REFUSED = 1;

    private static final String HELP = """
        java -jar staff-network.jar keys COMMAND

        Looks after the key file, without which nothing people have told this service can be read.
        Stop the service first. The key file is DATA/keys/keyset.json, or what VAULT_KEY_FILE says.

          check                  whether the key file is the right one and opens every key
          rotate                 makes a new key and wraps every person's key with it; no answer is touched
          forget-earlier         drops the keys from before the last rotation; older backups of the database
                                 cannot be read any more, so wait until they are gone (35 days)
          backup FILE1 FILE2     writes the key file in two shares; both are needed, one alone says nothing
          restore FILE1 FILE2    makes the key file from both shares; one that is there is never overwritten
        """;

    private final KeyFile file;
    private final PrintStream out;

    private KeysCommand(KeyFile file, PrintStream out) {
        this.file = file;
        this.out = out;
    }

    /** Runs one command; where the key file and the database are, system properties and the environment tell. */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            new KeysCommand(KeyFile.of(told("vault.key-file", "VAULT_KEY_FILE"), told("data.folder", "")), out)
                    .run(arguments);
            return 0;
        } catch (KeyProblem problem) {
            err.println(problem.getMessage());
            return REFUSED;
        }
    }

    private void run(List<String> arguments) {
        String command = arguments.isEmpty() ? "--help" : arguments.get(0);
        List<String> files = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
        boolean shares = command.equals("backup") || command.equals("restore");
        if (shares ? files.size() != 2 : !files.isEmpty()) {
            throw new KeyProblem("keys " + command + (shares ? " needs two files." : " takes nothing more."));
        }
        switch (command) {
            case "start" -> recognised();
            case "check" -> check();
            case "rotate" -> rotate();
            case "forget-earlier" -> forgetEarlier();
            case "backup" -> backup(Path.of(files.get(0)), Path.of(files.get(1)));
            case "restore" -> restore(Path.of(files.get(0)), Path.of(files.get(1)));
            case "--help", "help" -> out.print(HELP);
            default -> throw new KeyProblem("There is no command keys " + command + ". Try keys --help.");
        }
    }

    /** True if the key file is the right one; false before the first start, when there is none yet; or stops. */
    private boolean recognised() {
        try (KeyTable table = table()) {
            Optional<byte[]> check = table.isThere() ? table.check() : Optional.empty();
            if (check.isPresent() && !file.read().recognise(check.get())) {
                throw new KeyProblem(KeyCheck.WRONG);
            }
            return check.isPresent();
        }
    }

    private MasterKeys demand() {
        if (!recognised()) {
            throw new KeyProblem("There is no key yet: it is made at the first start.");
        }
        return file.read();
    }

    private void check() {
        MasterKeys keys = demand();
        try (KeyTable table = table()) {
            KeyTable.Counted counted = table.count(keys);
            if (!counted.isAll()) {
                throw new KeyProblem((counted.all() - counted.opened()) + " of " + counted.all()
                        + " keys cannot be opened with this key file.");
            }
            out.println("The key file " + file.path() + " is the right one. It opens all " + counted.all() + " keys.");
            if (keys.count() > 1) {
                out.println("It also holds " + (keys.count() - 1)
                        + " from before the last rotation. When older backups are gone: keys forget-earlier.");
            }
        }
    }

    private void rotate() {
        MasterKeys keys = demand().rotated();
        try (KeyTable table = table()) {
            // the file first: it still holds the earlier key, so a fault between the two loses nothing
            file.replace(keys);
            out.println("A new key wraps all " + table.rewrap(keys) + " keys. Now make a new backup: keys backup.");
        }
    }

    private void forgetEarlier() {
        MasterKeys keys = demand();
        MasterKeys rest = keys.withoutEarlier();
        try (KeyTable table = table()) {
            KeyTable.Counted counted = table.count(rest);
            if (!counted.isAll()) {
                throw new KeyProblem((counted.all() - counted.opened())
                        + " keys still need an earlier key. Rotate first: keys rotate.");
            }
            file.replace(rest);
            out.println((keys.count() - 1) + " earlier keys are gone. Now make a new backup: keys backup.");
        }
    }

    private void backup(Path first, Path second) {
        List<String> shares = KeyShares.split(file.read());
        KeyShares.write(first, shares.get(0));
        KeyShares.write(second, shares.get(1));
        out.println("Two shares are written. Give each to another person, and never keep both in one place.");
    }

    private void restore(Path first, Path second) {
        file.create(KeyShares.join(text(first), text(second)));
        out.println("The key file " + file.path() + " is made. See whether it is the right one: keys check.");
    }

    private static String text(Path share) {
        try {
            return Files.readString(share);
        } catch (IOException unreadable) {
            throw new KeyProblem("The share " + share + " cannot be read.", unreadable);
        }
    }

    private static KeyTable table() {
        return new KeyTable(new KeyTable.Address(
                String.valueOf(told("db.url", "DB_URL")),
                String.valueOf(told("db.owner.user", "DB_USER")),
                String.valueOf(told("db.owner.password", "DB_PASSWORD"))));
    }

    private static @org.jspecify.annotations.Nullable String told(String property, String variable) {
        String told = System.getProperty(property);
        return told == null && !variable.isEmpty() ? System.getenv(variable) : told;
    }
}

package staffnetwork.trail;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;
import staffnetwork.trail.Finding.Broken;
import staffnetwork.trail.Finding.Damage;
import staffnetwork.trail.Finding.Whole;

/** The command {@code verify}: reads every entry and checkpoint from the database, as its owner, and says what it found. */
public final class VerifyCommand {
    private static final int WHOLE = 0;
    private static final int UNREADABLE = 1;
    private static final int BROKEN = 2;
    private static final int FIRST_HEAD = 4;

    private VerifyCommand() {}

    /**
     * Checks the trail.
     *
     * @param arguments the database's address, user and password, the folder of the service's key, and any number of files with heads
     * @return 0 when everything is as it was written, 2 when not, 1 when it could not be checked
     */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            List<HeadText> heads = new ArrayList<>();
            for (String file : arguments.subList(FIRST_HEAD, arguments.size())) {
                heads.add(head(Path.of(file)));
            }
            VerifyKey key = heads.isEmpty()
                    ? KeyFile.read(Path.of(arguments.get(FIRST_HEAD - 1), KeyFile.NAME))
                            .verify()
                    : heads.get(0).key();
            if (heads.isEmpty()) {
                out.println(
                        "Checked with the key on this computer. Whoever changed the trail may have changed that too: "
                                + "give a head that was sent out, with --head FILE.");
            }
            return say(verify(arguments, heads, key), out);
        } catch (IllegalArgumentException | IllegalStateException | IOException | SQLException unreadable) {
            err.println("The trail could not be checked: " + unreadable.getMessage());
            return UNREADABLE;
        }
    }

    private static HeadText head(Path file) throws IOException {
        try {
            return HeadText.of(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException noHead) {
            throw new IllegalArgumentException(file + " is not a signed head: " + noHead.getMessage(), noHead);
        }
    }

    private static Finding verify(List<String> database, List<HeadText> sent, VerifyKey key) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.get(0));
        source.setUser(database.get(1));
        source.setPassword(database.get(2));
        try (Connection connection = source.getConnection()) {
            // one moment of the database for heads and entries; nothing is written
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            List<Checkpoint> heads = checkpoints(connection);
            Optional<Checkpoint> forged =
                    heads.stream().filter(head -> !head.isSignedBy(key)).findFirst();
            if (forged.isPresent()) {
                return new Broken(forged.get().sequence(), Damage.CHECKPOINT_FORGED);
            }
            sent.forEach(head -> heads.add(head.checkpoint()));
            Verification verification = new Verification(heads);
            EntryCopy.read(connection, verification::next);
            return verification.end();
        }
    }

    private static List<Checkpoint> checkpoints(Connection connection) throws SQLException {
        List<Checkpoint> heads = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(Checkpoint.SELECT + " order by sequence")) {
            while (rows.next()) {
                heads.add(Checkpoint.of(rows));
            }
        }
        return heads;
    }

    private static int say(Finding finding, PrintStream out) {
        if (finding instanceof Whole whole) {
            out.println(String.format(
                    Locale.UK,
                    "%,d entries and %,d signed heads: every entry is as it was written.",
                    whole.entries(),
                    whole.checkpoints()));
            return WHOLE;
        }
        Broken broken = (Broken) finding;
        out.println(String.format(
                Locale.UK, "The trail is broken at entry %,d: %s", broken.sequence(), words(broken.damage())));
        return BROKEN;
    }

    private static String words(Damage damage) {
        return switch (damage) {
            case EDITED -> "it does not say what it said (EDITED).";
            case CUT -> "entries are missing from here on (CUT).";
            case REORDERED -> "it was not the entry that stood here (REORDERED).";
            case ADDED -> "the service did not write it (ADDED).";
            case REWRITTEN -> "from here on, up to the next signed head, the chain was made anew (REWRITTEN).";
            case TRUNCATED -> "it and what came after it are missing; a signed head knows them (TRUNCATED).";
            case CHECKPOINT_FORGED -> "its checkpoint was not signed with this key (CHECKPOINT_FORGED).";
        };
    }
}

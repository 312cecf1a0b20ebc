package staffnetwork.it;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything the product keeps, a piece at a time: every row of its database, and every file in its folder, logs and the database's own
 * files among them. With thousands of people that is gigabytes, so nothing of it is held in memory as a whole.
 */
public final class EverythingKept {
    private static final int PIECE = 1 << 20;
    private static final int LONGEST = 64;
    private static final int ROWS_AT_ONCE = 200;

    private EverythingKept() {}

    /** Looks at one piece. */
    public interface Look {
        /** What is looked at: a table or a file, and its text; bytes are read as one character each. */
        void at(String where, String text);
    }

    /** Shows every row of every table, as the text that the database makes of it, and tells how many there were. */
    public static int rows(Look look) throws SQLException {
        int rows = 0;
        String[] as = ProductUnderTest.database().owner();
        try (Connection owner =
                DriverManager.getConnection(ProductUnderTest.database().url(), as[0], as[1])) {
            owner.setAutoCommit(false); // so that rows come in portions
            for (String table : tables(owner)) {
                try (Statement statement = owner.createStatement()) {
                    statement.setFetchSize(ROWS_AT_ONCE);
                    ResultSet row = statement.executeQuery("select t::text from " + table + " t");
                    for (; row.next(); rows++) {
                        look.at(table, row.getString(1));
                    }
                }
            }
        }
        return rows;
    }

    private static List<String> tables(Connection owner) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(
                        "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }

    /** Shows every file that can be read, in pieces that overlap by more than a word, and tells how many files there were. */
    public static int files(Look look) throws IOException {
        int files = 0;
        Path data = Path.of(System.getProperty("dist")).resolveSibling("it-data");
        if (Files.size(data.resolve(LogKeeper.FILE)) == 0) {
            throw new IllegalStateException("there is no log to look into");
        }
        List<Path> all = new ArrayList<>();
        Files.walkFileTree(data, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes what) {
                all.add(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
                return comesAndGoes(why);
            }
        });
        for (Path file : all.stream().filter(Files::isReadable).toList()) {
            try {
                file(file, look);
                files++;
            } catch (NoSuchFileException gone) {
                comesAndGoes(gone); // a database that is running makes files and deletes them
            }
        }
        return files;
    }

    private static FileVisitResult comesAndGoes(IOException why) throws IOException {
        if (why instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw why;
    }

    static void file(Path file, Look look) throws IOException {
        byte[] piece = new byte[PIECE];
        int kept = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(piece); n > 0; n = in.read(piece, kept, PIECE - kept)) {
                int there = kept + n;
                look.at(file.toString(), new String(piece, 0, there, StandardCharsets.ISO_8859_1));
                kept = Math.min(LONGEST, there);
                System.arraycopy(piece, there - kept, piece, 0, kept);
            }
        }
    }
}

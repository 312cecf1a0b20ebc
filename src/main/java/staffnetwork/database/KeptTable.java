package staffnetwork.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a table keeps and how long: a line of {@code tables.txt}. The job {@link RetentionJob} deletes by these lines, the data
 * protection documents print them, and the copy of everything held about somebody is held to them by a test.
 *
 * @param name the table's name
 * @param personal whether its rows are about somebody
 * @param period how long, or null if there is no fixed time
 * @param counted from when, or until when
 * @param by who deletes it
 * @param ownCopy the part of one's own copy it is in, or why it is in none
 */
public record KeptTable(
        String name, boolean personal, @Nullable Period period, String counted, String by, String ownCopy) {
    private static final String JOB = "retention";
    private static final int COLUMNS = 6;

    /** Every table, in the order of the file. */
    public static List<KeptTable> all() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(KeptTable.class.getResourceAsStream("tables.txt")), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(KeptTable::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static KeptTable of(String line) {
        String[] told = line.split("\\s*\\|\\s*", -1);
        if (told.length != COLUMNS || !List.of("somebody", "nobody").contains(told[1])) {
            throw new IllegalArgumentException("tables.txt: " + line);
        }
        Period period = told[2].equals("-") ? null : Period.parse(told[2]);
        return new KeptTable(told[0].strip(), told[1].equals("somebody"), period, told[3], told[4], told[5].strip());
    }

    /** Whether the job deletes what is past its time. */
    public boolean isJobs() {
        return by.equals(JOB);
    }

    /** Whether it is in one's own copy. */
    public boolean isInOwnCopy() {
        return !ownCopy.startsWith("no: ");
    }
}

package staffnetwork.spreadsheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Finds the character that separates the cells of a CSV file: the one that cuts most rows into the same number of cells. */
final class CsvSeparator {
    private static final String USUAL = ",;\t|";
    private static final String NEVER = " \"'()-_./\\%&#+*?!@<>=[]{}\r\n\uFFFD";
    private static final int ROWS = 200;

    private CsvSeparator() {}

    /**
     * The separator of a sample of the file.
     *
     * @return empty when nothing cuts the rows into cells
     */
    static Optional<Character> of(String sample) {
        char best = 0;
        long bestScore = 0;
        for (char candidate : candidates(sample)) {
            long score = score(sample, candidate) * (USUAL.indexOf(candidate) >= 0 ? 3 : 2);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return bestScore == 0 ? Optional.empty() : Optional.of(best);
    }

    private static Set<Character> candidates(String sample) {
        Set<Character> found = new LinkedHashSet<>();
        USUAL.chars().filter(usual -> sample.indexOf(usual) >= 0).forEach(usual -> found.add((char) usual));
        for (int i = 0; i < sample.length() && found.size() < 30; i++) {
            char c = sample.charAt(i);
            if (!Character.isLetterOrDigit(c) && NEVER.indexOf(c) < 0 && !Character.isSurrogate(c)) {
                found.add(c);
            }
        }
        return found;
    }

    /** Rows with the commonest number of cells, times the cuts in each. */
    private static long score(String sample, char separator) {
        int[] rowsByCells = new int[1025];
        int rows = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .trimWhitespacesAroundQuotes(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(true)
                .ofCsvRecord(sample)) {
            for (CsvRecord record : records) {
                rowsByCells[Math.min(record.getFieldCount(), 1024)]++;
                if (++rows == ROWS) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            // the wrong separator cuts quoted cells badly: what was counted so far tells it apart
            rows = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        long best = 0;
        for (int cells = 2; cells < rowsByCells.length; cells++) {
            best = Math.max(best, (long) rowsByCells[cells] * rowsByCells[cells] * (cells - 1));
        }
        return best;
    }
}

package staffnetwork.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SpellingTest {
    private static final int RESPONDENTS = 160;
    private static final long SEED = 2025;
    private final Path folder;

    SpellingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @EnumSource
    void the_same_answers_are_read_however_they_are_spelled(Spelling spelling) throws IOException {
        Path file = folder.resolve("survey.xlsx");
        SurveyWorkbook.write(file, spelling, RESPONDENTS, SEED);
        List<List<String>> expected = SurveyWorkbook.cells(RESPONDENTS, SEED);
        List<List<String>> found = new ArrayList<>(Sheets.texts(file).values());
        assertEquals(expected.size(), found.size());
        for (int row = 0; row < expected.size(); row++) {
            assertEquals(trimmed(expected.get(row)), trimmed(found.get(row)), "row " + row);
        }
    }

    private static List<String> trimmed(List<String> row) {
        int end = row.size();
        while (end > 0 && row.get(end - 1).isEmpty()) {
            end--;
        }
        return row.subList(0, end);
    }

    @ParameterizedTest
    @EnumSource
    void answers_can_be_counted_by_token_in_the_columns_that_are_wanted(Spelling spelling) throws IOException {
        Path file = folder.resolve("survey.xlsx");
        SurveyWorkbook.write(file, spelling, RESPONDENTS, SEED);
        int column = 4;
        long expected = SurveyWorkbook.cells(RESPONDENTS, SEED).stream()
                .filter(row -> row.get(column).equals("Never"))
                .count();
        boolean[] never = new boolean[1 << 16];
        AtomicInteger rows = new AtomicInteger();
        AtomicInteger counted = new AtomicInteger();
        try (Spreadsheet spreadsheet = Sheets.open(file)) {
            assertTrue(spreadsheet
                    .read("Data", row -> {
                        if (rows.getAndIncrement() == 0) {
                            row.keepOnly(column);
                            return RowReader.Next.GO_ON;
                        }
                        assertEquals("", row.text(column + 1));
                        int token = row.token(column);
                        if (token >= 0) {
                            never[token] = row.text(column).equals("Never");
                            counted.addAndGet(never[token] ? 1 : 0);
                        }
                        return RowReader.Next.GO_ON;
                    })
                    .isEmpty());
        }
        assertEquals(RESPONDENTS + 1, rows.get());
        assertEquals(expected, counted.get());
    }
}

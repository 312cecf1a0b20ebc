package staffnetwork.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The refusals of old workbooks; that of a password is beside the one for new workbooks. */
final class XlsRefusalTest {
    private final Path folder;

    XlsRefusalTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** Changes the container around a workbook. */
    private interface Change {
        void to(POIFSFileSystem container) throws IOException;
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            for (int i = 0; i < 200; i++) {
                (i == 0 ? book.createSheet("Data") : book.getSheetAt(0))
                        .createRow(i)
                        .createCell(0)
                        .setCellValue("text " + i);
            }
            book.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static void add(POIFSFileSystem container, String name) throws IOException {
        container.createDocument(new ByteArrayInputStream(new byte[5000]), name);
    }

    private static void storage(POIFSFileSystem container, String name) throws IOException {
        container.createDirectory(name).createDocument("part", new ByteArrayInputStream(new byte[5000]));
    }

    private static void instead(POIFSFileSystem container, String name) throws IOException {
        container.getRoot().getEntry("Workbook").delete();
        add(container, name);
    }

    static Stream<Arguments> containers() {
        return Stream.of(
                Arguments.of("macros", (Change) container -> storage(container, "_VBA_PROJECT_CUR")),
                Arguments.of("embedded object", (Change) container -> storage(container, "MBD0001A2B3")),
                Arguments.of("embedded object", (Change) container -> storage(container, "LNK0001A2B3")),
                Arguments.of("password-protected", (Change) container -> add(container, "EncryptedPackage")),
                Arguments.of("Word document", (Change) container -> instead(container, "WordDocument")),
                Arguments.of("PowerPoint", (Change) container -> instead(container, "PowerPoint Document")),
                Arguments.of("an older Excel", (Change) container -> instead(container, "Book")),
                Arguments.of("another kind of office document", (Change) container -> instead(container, "Quill")));
    }

    @ParameterizedTest
    @MethodSource("containers")
    void an_old_workbook_that_could_harm_or_is_none_is_refused_with_its_sentence(String words, Change change)
            throws IOException {
        Path file = folder.resolve("old.xls");
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(workbook()));
                OutputStream out = Files.newOutputStream(file)) {
            change.to(container);
            container.writeFilesystem(out);
        }
        assertRefused(words, file);
    }

    private static void assertRefused(String words, Path file) {
        String sentence = Sheets.fault(file).map(Fault::sentence).orElse("was read");
        assertTrue(sentence.contains(words), sentence);
    }

    @Test
    void links_to_other_workbooks_are_refused() throws IOException {
        Path file = folder.resolve("linked.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                HSSFWorkbook other = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            other.createSheet("Far").createRow(0).createCell(0).setCellValue(1);
            book.linkExternalWorkbook("other.xls", other);
            book.createSheet("Data").createRow(0).createCell(0).setCellFormula("[other.xls]Far!$A$1");
            book.write(out);
        }
        assertRefused("links to other workbooks", file);
    }

    @Test
    void one_that_is_cut_short_or_changed_at_its_head_is_refused() throws IOException {
        byte[] whole = workbook();
        assertRefused("a damaged one", Files.write(folder.resolve("cut.xls"), Arrays.copyOf(whole, whole.length / 2)));
        byte[] headless = whole.clone();
        Arrays.fill(headless, 24, 80, (byte) -1);
        assertRefused("a damaged one", Files.write(folder.resolve("headless.xls"), headless));
    }

    @Test
    void one_larger_than_the_limit_is_refused_before_it_is_read() throws IOException {
        Path file = Files.write(folder.resolve("large.xls"), workbook());
        String sentence = Sheets.fault(file, new Limits(100, 100, 400, 60, 100))
                .orElseThrow()
                .sentence();
        assertTrue(sentence.contains("larger"), sentence);
    }
}

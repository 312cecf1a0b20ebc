package staffnetwork.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class RefusalTest {
    private static final String EXTERNAL = "\" TargetMode=\"External";
    private final Path folder;

    RefusalTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static MadeWorkbook made() {
        return new MadeWorkbook();
    }

    private static MadeWorkbook typed(String type) {
        return made().replace(
                        MadeWorkbook.TYPES,
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        type);
    }

    private static MadeWorkbook related(String relation) {
        return made().replace(MadeWorkbook.BOOK_RELATIONS, "</Relationships>", relation + "</Relationships>");
    }

    static Stream<Arguments> workbooks() {
        String dde =
                MadeWorkbook.XML + "<externalLink><ddeLink ddeService=\"cmd\" ddeTopic=\"/c calc\"/></externalLink>";
        String link = MadeWorkbook.XML + "<externalLink><externalBook/></externalLink>";
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 61; i++) {
            many.append("<sheet name=\"S" + i + "\" sheetId=\"1\" r:id=\"rId1\"/>");
        }
        return Stream.of(
                Arguments.of("macros", made().part("xl/vbaProject.bin", "x")),
                Arguments.of("macros", typed("application/vnd.ms-excel.sheet.macroEnabled.main+xml")),
                Arguments.of("macros", related(MadeWorkbook.relation("rId9", "vbaProject", "odd.bin"))),
                Arguments.of("links to other workbooks", made().part("xl/externalLinks/externalLink1.xml", link)),
                Arguments.of(
                        "links to other workbooks",
                        related(MadeWorkbook.relation("rId9", "image", "http://x/y.png" + EXTERNAL))),
                Arguments.of("starts another program", made().part("xl/externalLinks/externalLink1.xml", dde)),
                Arguments.of("embedded object", made().part("xl/embeddings/oleObject1.bin", "x")),
                Arguments.of("(DTD)", made().replace(MadeWorkbook.BOOK, "<workbook ", "<!DOCTYPE workbook><workbook ")),
                Arguments.of(
                        "(DTD)",
                        made().replace(MadeWorkbook.SHARED, "<sst ", "<!DOCTYPE sst [<!ENTITY a \"b\">]><sst ")),
                Arguments.of(
                        "(DTD)", made().replace(MadeWorkbook.SHEET, "<worksheet ", "<!DOCTYPE worksheet><worksheet ")),
                Arguments.of("same name", made().part("XL/Workbook.xml", "x")),
                Arguments.of("points outside", made().part("xl/../../evil.xml", "x")),
                Arguments.of("(.xlsb)", typed("application/vnd.ms-excel.sheet.binary.macroEnabled.main")),
                Arguments.of(
                        "Word document",
                        typed("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")),
                Arguments.of(
                        "PowerPoint",
                        typed("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml")),
                Arguments.of(
                        "(.ods)",
                        made().without(MadeWorkbook.TYPES)
                                .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")),
                Arguments.of("Numbers", made().without(MadeWorkbook.TYPES).part("Index/Document.iwa", "x")),
                Arguments.of(
                        "compressed folder", made().without(MadeWorkbook.TYPES).without(MadeWorkbook.BOOK)),
                Arguments.of("a damaged one", made().without(MadeWorkbook.SHEET)),
                Arguments.of("a damaged one", made().replace(MadeWorkbook.SHEET, "<v>0</v>", "<v>7</v>")),
                Arguments.of("a damaged one", made().replace(MadeWorkbook.SHEET, "<v>2</v>", "<v>two</v>")),
                Arguments.of("a damaged one", made().replace(MadeWorkbook.SHEET, "<v>2</v>", "<v>2</w>")),
                Arguments.of("breaks off", made().replace(MadeWorkbook.SHEET, "</worksheet>", "")),
                Arguments.of(
                        "breaks off", made().replace(MadeWorkbook.SHEET, "</c></row></sheetData></worksheet>", "</c>")),
                Arguments.of("unpacks to far more", made().sheet("<row r=\"1\"/>" + " ".repeat(3_000_000))),
                Arguments.of(
                        "more sheets",
                        made().replace(
                                        MadeWorkbook.BOOK,
                                        "<sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/>",
                                        many.toString())),
                Arguments.of("column beyond", made().sheet("<row r=\"1\"><c r=\"OK1\"><v>2</v></c></row>")),
                Arguments.of(
                        "a longer one",
                        made().sheet("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>" + unlike(33_000) + "</v></c></row>")),
                Arguments.of("out of order", made().sheet("<row r=\"2\"/><row r=\"1\"/>")),
                Arguments.of(
                        "out of order",
                        made().sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>")),
                Arguments.of(
                        "expected a workbook with a visible sheet",
                        made().replace(MadeWorkbook.BOOK, "sheetId", "state=\"hidden\" sheetId")));
    }

    private static String unlike(int length) {
        StringBuilder text = new StringBuilder();
        new Random(1).ints(length, 'a', 'z').forEach(c -> text.append((char) c));
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void a_workbook_that_could_harm_or_mislead_is_refused_with_its_sentence(String words, MadeWorkbook workbook)
            throws IOException {
        assertRefused(words, workbook.write(folder.resolve("made.xlsx")));
    }

    private static void assertRefused(String words, Path file) {
        String sentence = Sheets.fault(file).map(Fault::sentence).orElse("was read");
        assertTrue(sentence.contains(words), sentence);
        assertTrue(sentence.startsWith(String.valueOf(file.getFileName())), sentence);
    }

    static Stream<Arguments> heads() {
        return Stream.of(
                Arguments.of("PDF", "%PDF-1.7\n"),
                Arguments.of("rich text", "{\\rtf1\\ansi}"),
                Arguments.of("web page", "<html><table><tr><td>1</td></tr></table></html>"),
                Arguments.of("web page", "<?xml version=\"1.0\"?><Workbook/>"),
                Arguments.of("something else", "hello"),
                Arguments.of("something else", "a,b\n1,\u0001\n"),
                Arguments.of("picture", "\u0089PNG\r\n\u001A\n"),
                Arguments.of("compressed file", "\u001F\u008B\b\0"),
                Arguments.of("older Excel", "\t\b\b\0\0\u0005"),
                Arguments.of("nothing in it", ""),
                Arguments.of("opened and never closed", "a,b\n1,\"two\n3,4\n"),
                Arguments.of("starts another program", "a,b\n1,=cmd|' /C calc'!A0\n"));
    }

    @ParameterizedTest
    @MethodSource("heads")
    void a_file_that_is_no_workbook_is_told_by_its_content(String words, String content) throws IOException {
        Path file = folder.resolve("named.xlsx");
        Files.write(file, content.getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(words, file);
    }

    @Test
    void a_file_larger_than_the_limit_is_refused_before_it_is_read() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "a,b\n1,2\n");
        Fault fault = Sheets.fault(file, new Limits(5, 100, 400, 60, 100)).orElseThrow();
        assertTrue(fault.sentence().contains("larger"), fault.sentence());
    }

    @Test
    void a_workbook_cut_short_says_so() throws IOException {
        Path file = made().write(folder.resolve("made.xlsx"));
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 40));
        assertRefused("breaks off", file);
    }

    @Test
    void a_changed_byte_is_noticed() throws IOException {
        Path file = folder.resolve("stored.xlsx");
        MadeWorkbook workbook = made();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(0);
            for (String part : workbook.names()) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(workbook.bytes(part));
                zip.closeEntry();
            }
        }
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        Files.writeString(file, bytes.replace("<v>2</v>", "<v>3</v>"), StandardCharsets.ISO_8859_1);
        assertRefused("a damaged one", file);
    }

    @Test
    void a_password_is_named_in_both_formats() throws Exception {
        Path xlsx = folder.resolve("secret.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(Files.readAllBytes(made().write(folder.resolve("made.xlsx"))));
            }
            try (OutputStream out = Files.newOutputStream(xlsx)) {
                container.writeFilesystem(out);
            }
        }
        assertRefused("password-protected", xlsx);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("a").createRow(0).createCell(0).setCellValue("x");
            book.write(bytes);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertRefused("password-protected", Files.write(folder.resolve("secret.xls"), bytes.toByteArray()));
    }

    @Test
    void each_reason_has_a_sentence_of_its_own() {
        Set<String> sentences = new HashSet<>();
        for (Reason reason : Reason.values()) {
            assertTrue(sentences.add(reason.of("f").fault().sentence()), reason.name());
        }
        assertEquals(Reason.values().length, sentences.size());
    }

    @Test
    void the_file_can_be_deleted_after_a_refusal_and_is_never_changed() throws IOException {
        Path file = made().part("xl/vbaProject.bin", "x").write(folder.resolve("made.xlsx"));
        String before = Fingerprint.sha256(file);
        assertRefused("macros", file);
        assertEquals(before, Fingerprint.sha256(file));
        Files.delete(file);
    }
}

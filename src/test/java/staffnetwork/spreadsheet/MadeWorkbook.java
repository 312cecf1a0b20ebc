package staffnetwork.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small workbook made part by part, so that tests can make one that no program would write. */
final class MadeWorkbook {
    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String SHARED = "xl/sharedStrings.xml";
    static final String BOOK = "xl/workbook.xml";
    static final String BOOK_RELATIONS = "xl/_rels/workbook.xml.rels";
    static final String TYPES = "[Content_Types].xml";
    static final String STYLES = "xl/styles.xml";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    MadeWorkbook() {
        part(
                TYPES,
                XML + "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                        + "application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + override(BOOK, "sheet.main") + override(SHEET, "worksheet") + override(STYLES, "styles")
                        + override(SHARED, "sharedStrings") + "</Types>");
        part("_rels/.rels", relations(relation("rId1", "officeDocument", BOOK)));
        part(
                BOOK,
                XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS
                        + "\"><workbookPr/><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        part(
                BOOK_RELATIONS,
                relations(
                        relation("rId1", "worksheet", "worksheets/sheet1.xml"),
                        relation("rId2", "styles", "styles.xml"),
                        relation("rId3", "sharedStrings", "sharedStrings.xml")));
        part(
                STYLES,
                XML + "<styleSheet xmlns=\"" + MAIN
                        + "\"><numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"dd\\ mmm\\ yyyy\"/>"
                        + "<numFmt numFmtId=\"165\" formatCode=\"[h]:mm\"/></numFmts><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills>"
                        + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs count=\"5\">"
                        + "<xf numFmtId=\"0\"/><xf numFmtId=\"10\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>");
        sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>2</v></c></row>");
        part(SHARED, XML + "<sst xmlns=\"" + MAIN + "\"><si><t>one</t></si></sst>");
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + SPREADSHEET + type + "+xml\"/>";
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    static String relations(String... relations) {
        return XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + String.join("", relations)
                + "</Relationships>";
    }

    MadeWorkbook part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    MadeWorkbook part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    MadeWorkbook without(String name) {
        parts.remove(name);
        return this;
    }

    /** A sheet with these rows. */
    MadeWorkbook sheet(String rows) {
        return part(SHEET, XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    MadeWorkbook replace(String part, String what, String by) {
        if (!text(part).contains(what)) {
            throw new IllegalArgumentException(part + " does not hold " + what);
        }
        return part(part, text(part).replace(what, by));
    }

    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    byte[] bytes(String part) {
        return Objects.requireNonNull(parts.get(part));
    }

    String text(String part) {
        return new String(bytes(part), StandardCharsets.UTF_8);
    }

    Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }
}

package staffnetwork.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook before and after it was filled: byte for byte, and cell for cell as POI sees them. */
public final class TwoWorkbooks {
    private final Map<String, byte[]> before;
    private final Map<String, byte[]> after;

    /** Reads both. */
    public TwoWorkbooks(Path before, Path after) throws IOException {
        this.before = parts(before);
        this.after = parts(after);
    }

    private static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    /** Every part but these has the same bytes, and the parts stand in the same order. */
    public void sameParts(Set<String> but) {
        assertEquals(String.join(" ", before.keySet()), String.join(" ", after.keySet()));
        before.forEach((name, bytes) -> {
            if (!but.contains(name)) {
                assertArrayEquals(bytes, after.get(name), name);
            }
        });
    }

    /** A sheet's text is the same before its first row and behind its last. */
    public void sameAround(String part) {
        String one = text(before, part);
        String other = text(after, part);
        assertEquals(one.substring(0, one.indexOf("<sheetData")), other.substring(0, other.indexOf("<sheetData")));
        assertEquals(one.substring(one.indexOf("</sheetData>")), other.substring(other.indexOf("</sheetData>")));
    }

    /** A part after filling. */
    public String after(String part) {
        return text(after, part);
    }

    /** A part before filling. */
    public String before(String part) {
        return text(before, part);
    }

    private static String text(Map<String, byte[]> parts, String part) {
        return new String(Objects.requireNonNull(parts.get(part)), StandardCharsets.UTF_8);
    }

    /** The cells that changed, by sheet and place; style and formula of every cell must be as they were. */
    public Map<String, String> filled() throws IOException {
        Map<String, String> changed = new TreeMap<>();
        try (XSSFWorkbook one = book(before);
                XSSFWorkbook other = book(after)) {
            for (int i = 0; i < one.getNumberOfSheets(); i++) {
                Map<String, String> old = cells(one.getSheetAt(i));
                Map<String, String> now = cells(other.getSheetAt(i));
                Set<String> places = new TreeSet<>(old.keySet());
                places.addAll(now.keySet());
                String sheet = one.getSheetName(i) + "!";
                places.stream()
                        .filter(place -> !Objects.equals(old.get(place), now.get(place)))
                        .forEach(place -> changed.put(sheet + place, old.get(place) + " > " + now.get(place)));
                assertEquals(
                        one.getSheetAt(i).getMergedRegions(),
                        other.getSheetAt(i).getMergedRegions());
                assertEquals(one.getSheetAt(i).getProtect(), other.getSheetAt(i).getProtect());
            }
        }
        return changed;
    }

    private XSSFWorkbook book(Map<String, byte[]> parts) throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }

    /** Style, formula and, unless there is a formula, value of each cell. */
    private static Map<String, String> cells(Sheet sheet) {
        Map<String, String> cells = new TreeMap<>();
        sheet.forEach(row -> row.forEach(cell -> cells.put(
                cell.getAddress().formatAsString(), cell.getCellStyle().getIndex() + " " + content(cell))));
        return cells;
    }

    private static String content(Cell cell) {
        if (cell.getCellType() == CellType.FORMULA) {
            return "=" + cell.getCellFormula();
        } else if (cell.getCellType() == CellType.NUMERIC) {
            return String.valueOf(cell.getNumericCellValue());
        }
        return cell.getCellType() == CellType.BLANK ? "" : cell.getStringCellValue();
    }
}

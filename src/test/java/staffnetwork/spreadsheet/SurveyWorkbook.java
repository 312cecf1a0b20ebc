package staffnetwork.spreadsheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes invented survey workbooks of 117 columns, one row a respondent, in the spellings that different programs use. */
public final class SurveyWorkbook {
    /** Columns of a survey workbook. */
    public static final int COLUMNS = 117;

    private static final List<List<String>> SCALES = List.of(
            List.of("Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree"),
            List.of("Never", "1-2", "3-5", "6-10", "More than 10"),
            List.of("Yes", "No"),
            List.of("Never", "Rarely", "Sometimes", "Often", "Always"),
            List.of(
                    "Very dissatisfied",
                    "Dissatisfied",
                    "Satisfied",
                    "Very satisfied",
                    "Nursing & midwifery <registered>"));

    private final int rows;
    private final Random random;
    private final Map<String, Integer> shared = new LinkedHashMap<>();

    private SurveyWorkbook(int rows, long seed) {
        this.rows = rows;
        this.random = new Random(seed);
    }

    /** Writes one to a file: a header and so many respondents; the same seed gives the same answers. */
    public static void write(Path file, Spelling spelling, int respondents, long seed) throws IOException {
        new SurveyWorkbook(respondents, seed).write(file, spelling);
    }

    /** The cells it would hold, header first; "" is an empty cell. */
    public static List<List<String>> cells(int respondents, long seed) {
        SurveyWorkbook book = new SurveyWorkbook(respondents, seed);
        List<List<String>> cells = new ArrayList<>();
        for (int row = 0; row <= respondents; row++) {
            cells.add(book.row(row));
        }
        return cells;
    }

    /** The heading of a column. */
    public static String heading(int column) {
        return column == 0 ? "respid" : column == 1 ? "org_code" : column == 2 ? "occupation_group" : "q" + column;
    }

    private List<String> row(int number) {
        List<String> cells = new ArrayList<>(COLUMNS);
        for (int column = 0; column < COLUMNS; column++) {
            cells.add(number == 0 ? heading(column) : answer(number, column));
        }
        return cells;
    }

    private String answer(int number, int column) {
        if (column == 0) {
            return Integer.toString(1_000_000 + number);
        } else if (column == 1) {
            return "RA" + number % 10;
        } else if (column == 2) {
            return "Occupation group " + (1 + random.nextInt(20));
        }
        List<String> scale = SCALES.get(column % SCALES.size());
        return random.nextInt(100) < 3 ? "" : scale.get(random.nextInt(scale.size()));
    }

    private void write(Path file, Spelling spelling) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(rows > 10_000 ? Deflater.BEST_SPEED : Deflater.DEFAULT_COMPRESSION);
            MadeWorkbook frame = new MadeWorkbook();
            for (String part : frame.names()) {
                if (!part.equals(MadeWorkbook.SHEET) && !part.equals(MadeWorkbook.SHARED)) {
                    part(zip, part, spelling.frame(frame.text(part)));
                }
            }
            zip.putNextEntry(new ZipEntry(MadeWorkbook.SHEET));
            sheet(zip, spelling);
            zip.closeEntry();
            part(zip, MadeWorkbook.SHARED, spelling.frame(sharedTexts(spelling)));
        }
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void sheet(OutputStream zip, Spelling spelling) throws IOException {
        zip.write(spelling.bytes(
                spelling.frame(MadeWorkbook.XML + "<worksheet xmlns=\"" + MadeWorkbook.MAIN
                        + "\" xmlns:x=\"urn:x\"><dimension ref=\"A1\"/><sheetData>"),
                true));
        for (int number = 0; number <= rows; number++) {
            StringBuilder xml = new StringBuilder(COLUMNS * 40);
            spelling.row(xml, number + 1, row(number), this);
            zip.write(spelling.bytes(xml.toString(), false));
        }
        zip.write(spelling.bytes(
                spelling.frame(
                        "</sheetData><pageMargins left=\"0.7\" right=\"0.7\" top=\"1\" bottom=\"1\" header=\"0\" footer=\"0\"/></worksheet>"),
                false));
    }

    int index(String text) {
        return shared.computeIfAbsent(text, unseen -> shared.size());
    }

    private String sharedTexts(Spelling spelling) {
        StringBuilder xml = new StringBuilder(MadeWorkbook.XML + "<sst xmlns=\"" + MadeWorkbook.MAIN + "\">");
        shared.keySet().forEach(text -> xml.append(spelling.item(text)));
        return xml.append("</sst>").toString();
    }
}

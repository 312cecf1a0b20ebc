package staffnetwork.spreadsheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Reads damaged and hostile files one after the other and tells what that cost. */
public final class HostileProcess {
    private final Path folder;
    private int files;
    private int refused;
    private long slowest;

    private HostileProcess(Path folder) {
        this.folder = folder;
    }

    /** Reads them all, made anew in the folder. */
    public static void main(String[] arguments) throws IOException {
        HostileProcess process = new HostileProcess(Path.of(arguments[0]));
        process.mutated();
        process.greedy();
        System.out.println("files=" + process.files + " refused=" + process.refused + " slowest_ms="
                + process.slowest / 1_000_000 + " resident_kb=" + resident());
    }

    /** The most memory this process ever had, from the kernel; 0 where it does not tell. */
    private static long resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        return !Files.exists(status)
                ? 0
                : Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                        .sum();
    }

    private void mutated() throws IOException {
        for (int seed = 0; seed < 400; seed++) {
            Mutations mutations = new Mutations(seed + 10_000L);
            MadeWorkbook workbook = new MadeWorkbook();
            String part = mutations.pick(workbook.names());
            read(workbook.part(part, mutations.markup(workbook.bytes(part))).write(folder.resolve("m.xlsx")));
        }
    }

    /** Files that ask for more than they are worth: many texts, wide rows, deep markup, long cells, large CSV. */
    private void greedy() throws IOException {
        for (String sheet : List.of(
                rows(200_000, "<c t=\"inlineStr\"><is><t>%d</t></is></c>"),
                rows(2_000, "<c><v>%d</v></c>".repeat(400)),
                rows(1, "<c t=\"str\"><v>" + "&#65;".repeat(2_000_000) + "%d</v></c>"),
                "<row r=\"1\">" + "<c><is>".repeat(500_000),
                "<row r=\"1\" " + "x=\"1\" ".repeat(500_000) + "/>")) {
            read(new MadeWorkbook().sheet(sheet).write(folder.resolve("g.xlsx")));
        }
        read(new MadeWorkbook().part(MadeWorkbook.SHARED, texts(600_000)).write(folder.resolve("t.xlsx")));
        read(new MadeWorkbook().part(MadeWorkbook.STYLES, styles(100_000)).write(folder.resolve("s.xlsx")));
        byte[] noise = new byte[20 << 20];
        new Random(1).nextBytes(noise);
        read(Files.write(folder.resolve("noise.csv"), noise));
        read(Files.writeString(folder.resolve("wide.csv"), ",".repeat(20_000_000)));
        read(Files.writeString(folder.resolve("quote.csv"), "a,b\n\"" + "x\n".repeat(10_000_000)));
        read(Files.writeString(folder.resolve("lines.csv"), "a,b\n" + "1,2\n".repeat(4_000_000)));
    }

    private static String rows(int count, String cells) {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= count; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\">")
                    .append(cells.replace("%d", String.valueOf(row * 7919L)))
                    .append("</row>");
        }
        return rows.toString();
    }

    private static byte[] texts(int count) {
        StringBuilder texts = new StringBuilder(MadeWorkbook.XML + "<sst xmlns=\"" + MadeWorkbook.MAIN + "\">");
        for (int i = 0; i < count; i++) {
            texts.append("<si><t>text ").append(i * 7919L).append("</t></si>");
        }
        return texts.append("</sst>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] styles(int count) {
        return (MadeWorkbook.XML + "<styleSheet xmlns=\"" + MadeWorkbook.MAIN + "\"><cellXfs>"
                        + "<xf numFmtId=\"14\"/>".repeat(count) + "</cellXfs></styleSheet>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private void read(Path file) {
        long start = System.nanoTime();
        List<Fault> faults = new ArrayList<>();
        Sheets.fault(file).ifPresent(faults::add);
        slowest = Math.max(slowest, System.nanoTime() - start);
        files++;
        refused += faults.size();
    }
}

package staffnetwork.mapping;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import staffnetwork.intake.RowsToFix;
import staffnetwork.spreadsheet.CellValue;
import staffnetwork.spreadsheet.TableWriter;
import staffnetwork.spreadsheet.WorkbookWriter;
import staffnetwork.web.Messages;

/** The rows that stop a file as a workbook, to put them right and bring them back. */
@WebServlet("/mapping/rows-to-fix")
public class RowsToFixDownload extends HttpServlet {
    private final transient RowRepairs repairs;
    private final transient Messages messages;

    @Inject
    RowsToFixDownload(RowRepairs repairs, Messages messages) {
        this.repairs = repairs;
        this.messages = messages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<RowRepairs.FaultyFile> faulty = Wording.id(request)
                .flatMap(repairs::faulty)
                .filter(file -> !file.rows().rows().isEmpty());
        if (faulty.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"rows-to-fix.xlsx\"");
        workbook(faulty.get(), messages, response.getOutputStream());
    }

    /** Writes the workbook. */
    static void workbook(RowRepairs.FaultyFile faulty, Messages messages, OutputStream out) throws IOException {
        String title = messages.text("mapping.fix.sheet");
        RowsToFix rows = faulty.rows();
        String note = messages.text(
                "mapping.fix.note", faulty.file().fileName(), faulty.file().shortSha256(), FixedRowsReader.HIDDEN);
        try (WorkbookWriter workbook = new WorkbookWriter(title)) {
            TableWriter table = workbook.sheet(title, title, note)
                    .widths(widths(rows))
                    .table("RowsToFix", headings(rows, messages).toArray(String[]::new));
            rows.rows().forEach(line -> table.row(cells(line)));
            workbook.write(out);
        }
    }

    private static int[] widths(RowsToFix rows) {
        int[] widths = new int[rows.columns().size() + 2];
        java.util.Arrays.fill(widths, 24);
        widths[0] = 10;
        widths[widths.length - 1] = 80;
        return widths;
    }

    private static List<String> headings(RowsToFix rows, Messages messages) {
        List<String> headings = new ArrayList<>();
        headings.add(messages.text("mapping.fix.row"));
        rows.columns()
                .forEach(column -> headings.add(
                        column.heading().isEmpty()
                                ? column.letters()
                                : column.letters() + " (" + column.heading() + ")"));
        headings.add(messages.text("mapping.fix.reason"));
        return headings;
    }

    private static List<CellValue> cells(RowsToFix.Line line) {
        List<CellValue> cells = new ArrayList<>();
        cells.add(CellValue.number(line.number()));
        line.cells().forEach(cell -> cells.add(CellValue.text(FixedRowsReader.shown(cell))));
        cells.add(CellValue.text(String.join(" ", line.reasons())));
        return cells;
    }
}

package staffnetwork.imports;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import staffnetwork.spreadsheet.CellValue;
import staffnetwork.spreadsheet.CsvWriter;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.TableWriter;
import staffnetwork.spreadsheet.WorkbookWriter;
import staffnetwork.web.Messages;

/** The faults of a file as a workbook or as CSV, to mend them one by one. */
@WebServlet("/intake/faults")
public class FaultsDownload extends HttpServlet {
    private final transient Imports imports;
    private final transient Messages messages;

    @Inject
    FaultsDownload(Imports imports, Messages messages) {
        this.imports = imports;
        this.messages = messages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<List<Fault>> faults = Parameters.id(request)
                .flatMap(imports::found)
                .map(FoundView::file)
                .map(ImportView::found)
                .map(ImportView.Found::faults);
        if (faults.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if ("csv".equals(request.getParameter("as"))) {
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"faults.csv\"");
            csv(faults.get(), response);
        } else {
            response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            response.setHeader("Content-Disposition", "attachment; filename=\"faults.xlsx\"");
            workbook(faults.get(), response);
        }
    }

    private void csv(List<Fault> faults, HttpServletResponse response) throws IOException {
        try (CsvWriter csv = new CsvWriter(response.getOutputStream())) {
            csv.row(headings());
            faults.forEach(fault -> csv.row(cells(fault)));
        }
    }

    private void workbook(List<Fault> faults, HttpServletResponse response) throws IOException {
        String title = messages.text("intake.faults.title");
        try (WorkbookWriter workbook = new WorkbookWriter(title)) {
            TableWriter table = workbook.sheet(title, title, messages.text("intake.faults.note"))
                    .widths(12, 16, 8, 30, 40, 40, 60)
                    .table("Faults", headings().toArray(String[]::new));
            faults.forEach(fault ->
                    table.row(cells(fault).stream().map(CellValue::text).toList()));
            workbook.write(response.getOutputStream());
        }
    }

    private List<String> headings() {
        return List.of(
                messages.text("intake.faults.stops"),
                messages.text("intake.faults.sheet"),
                messages.text("intake.faults.row"),
                messages.text("intake.faults.column"),
                messages.text("intake.faults.expected"),
                messages.text("intake.faults.found"),
                messages.text("intake.faults.remedy"));
    }

    private List<String> cells(Fault fault) {
        return List.of(
                messages.text(fault.blocks() ? "intake.faults.yes" : "intake.faults.no"),
                fault.place().sheet(),
                fault.place().row() == 0 ? "" : String.valueOf(fault.place().row()),
                fault.place().column(),
                fault.expected(),
                fault.found(),
                fault.remedy());
    }
}

package staffnetwork.signoff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The files of a version, for who submits the return. */
@WebServlet("/sign-off/file")
public class SignedFileDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private transient SignOffs signOffs;

    /** For the container. */
    @SuppressWarnings("NullAway.Init") // the container injects the fields
    public SignedFileDownload() {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String year = String.valueOf(request.getParameter("year"));
        String version = String.valueOf(request.getParameter("version"));
        boolean workbook = !"metrics".equals(request.getParameter("what"));
        Optional<byte[]> file = year.matches("\\d{4}") && version.matches("\\d{1,4}")
                ? content(Integer.parseInt(year), Integer.parseInt(version), workbook)
                : Optional.empty();
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(workbook ? XLSX : "application/json");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"wdes-" + year + "-version-" + version + (workbook ? ".xlsx\"" : ".json\""));
        response.getOutputStream().write(file.get());
    }

    private Optional<byte[]> content(int year, int version, boolean workbook) {
        return workbook ? signOffs.workbook(year, version) : signOffs.metrics(year, version);
    }
}

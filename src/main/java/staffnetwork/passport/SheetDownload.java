package staffnetwork.passport;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The sheet as a PDF or as a web page, under a name that says nothing; made while it is asked for, and kept nowhere. */
@WebServlet({SheetDownload.PDF, SheetDownload.PAGE})
public class SheetDownload extends HttpServlet {
    static final String PDF = "/carry/sheet.pdf";
    static final String PAGE = "/carry/sheet.html";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Sheets sheets;

    @Inject
    private transient SheetText text;

    /** For the container. */
    @SuppressWarnings("NullAway.Init") // the container injects the fields
    public SheetDownload() {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean pdf = PDF.equals(request.getServletPath());
        Sheet sheet = sheets.sheet(Chosen.read(request.getParameter("of")));
        if (sheet.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String document = text.write(sheet, "1".equals(request.getParameter("large")));
        byte[] body = pdf ? SheetPdf.of(document) : document.getBytes(StandardCharsets.UTF_8);
        response.setContentType(pdf ? "application/pdf" : "text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"my-plan." + (pdf ? "pdf" : "html") + "\"");
        response.getOutputStream().write(body);
    }
}

package staffnetwork.accesstowork;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** The sheet as plain text, to copy from, under a name that says nothing. */
@WebServlet("/grant/sheet.txt")
public class GrantSheetDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient GrantSheet sheet;

    /** For the container. */
    @SuppressWarnings("NullAway.Init") // the container injects the field
    public GrantSheetDownload() {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = sheet.lines().stream()
                .map(line -> line.key() + "\n" + line.value() + "\n")
                .collect(Collectors.joining("\n"));
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"sheet.txt\"");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}

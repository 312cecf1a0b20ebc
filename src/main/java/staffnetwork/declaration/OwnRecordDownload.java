package staffnetwork.declaration;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import staffnetwork.access.Caller;
import staffnetwork.access.HeldAboutMe;
import staffnetwork.web.Messages;

/** Everything this service holds about the caller, of every room, as a page or as JSON, under a name that says nothing. */
@WebServlet("/my/record")
public class OwnRecordDownload extends HttpServlet {
    @Inject
    @Any
    private Instance<HeldAboutMe> rooms;

    @Inject
    private Messages messages;

    @Inject
    private Caller caller;

    /** For the container. */
    @SuppressWarnings("NullAway.Init") // the container injects the fields
    public OwnRecordDownload() {}

    /** What one room holds. */
    private record Part(String name, String heading, List<HeldAboutMe.Line> lines) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean json = "json".equals(request.getParameter("as"));
        List<Part> parts = rooms.stream()
                .map(room -> new Part(room.part(), messages.text(room.heading()), room.lines()))
                .sorted(Comparator.comparing(Part::name))
                .toList();
        byte[] body = json ? json(parts) : html(parts).getBytes(StandardCharsets.UTF_8);
        response.setContentType(json ? "application/json" : "text/html");
        response.setCharacterEncoding("UTF-8");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"my-record." + (json ? "json" : "html") + "\"");
        response.getOutputStream().write(body);
    }

    private byte[] json(List<Part> parts) {
        ObjectNode all = KeptText.object().put("name", caller.getName());
        ArrayNode kept = all.putArray("parts");
        for (Part part : parts) {
            ArrayNode lines = kept.addObject().put("part", part.name()).putArray("lines");
            part.lines()
                    .forEach(line -> lines.addObject()
                            .put("field", line.field())
                            .put("value", line.value())
                            .put("words", words(line)));
        }
        return KeptText.bytes(all);
    }

    private String words(HeldAboutMe.Line line) {
        return line.coded() ? messages.text(line.value()) : line.value();
    }

    private String html(List<Part> parts) {
        StringBuilder page = new StringBuilder(
                        "<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>")
                .append(escaped(messages.text("declaration.record.title")))
                .append("</title></head><body><h1>")
                .append(escaped(messages.text("declaration.record.heading")))
                .append("</h1>\n<p>")
                .append(escaped(messages.text("declaration.record.what", caller.getName())))
                .append("</p>\n");
        for (Part part : parts) {
            page.append("<h2>").append(escaped(part.heading())).append("</h2>\n");
            if (part.lines().isEmpty()) {
                page.append("<p>")
                        .append(escaped(messages.text("declaration.record.none")))
                        .append("</p>\n");
            } else {
                page.append("<dl>\n");
                part.lines().forEach(line -> page.append(row(messages.text(line.field()), words(line))));
                page.append("</dl>\n");
            }
        }
        return page.append("<p>")
                .append(escaped(messages.text("declaration.record.elsewhere")))
                .append("</p></body></html>\n")
                .toString();
    }

    private static String row(String name, String value) {
        return "<dt>" + escaped(name) + "</dt><dd>" + escaped(value) + "</dd>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

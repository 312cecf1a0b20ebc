package staffnetwork.declaration;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import staffnetwork.access.Caller;
import staffnetwork.access.Role;
import staffnetwork.web.Messages;

/** Everything this service keeps about the caller in confidence, as a page or as JSON, under a name that says nothing. */
@WebServlet("/my/record")
public class OwnRecordDownload extends HttpServlet {
    @Inject
    private Declarations declarations;

    @Inject
    private Messages messages;

    @Inject
    private Caller caller;

    /** For the container. */
    @SuppressWarnings("NullAway.Init") // the container injects the fields
    public OwnRecordDownload() {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean json = "json".equals(request.getParameter("as"));
        List<OwnRecord.Line> lines = declarations.record().lines();
        byte[] body = json ? json(lines) : html(lines).getBytes(StandardCharsets.UTF_8);
        response.setContentType(json ? "application/json" : "text/html");
        response.setCharacterEncoding("UTF-8");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"my-record." + (json ? "json" : "html") + "\"");
        response.getOutputStream().write(body);
    }

    private byte[] json(List<OwnRecord.Line> lines) {
        ObjectNode all = KeptText.object().put("name", caller.getName());
        ArrayNode roles = all.putArray("roles");
        caller.roles().stream().filter(OwnRecordDownload::isHeld).forEach(role -> roles.add(role.name()));
        ArrayNode kept = all.putArray("kept");
        lines.forEach(line -> kept.addObject().put("field", line.field()).put("value", line.value()));
        return KeptText.bytes(all);
    }

    private static boolean isHeld(Role role) {
        return role.isGiven() || role.followsFromStaffList();
    }

    private String html(List<OwnRecord.Line> lines) {
        String heading = escaped(messages.text("declaration.record.heading"));
        String roles = caller.roles().stream()
                .filter(OwnRecordDownload::isHeld)
                .map(role -> messages.text(role.getSentence()))
                .collect(Collectors.joining(", "));
        return "<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>"
                + escaped(messages.text("declaration.record.title")) + "</title></head><body><h1>" + heading
                + "</h1>\n<dl>\n"
                + row("declaration.record.name", caller.getName())
                + row("declaration.record.roles", roles)
                + lines.stream()
                        .map(line -> row(
                                "declaration.record." + line.field(),
                                line.coded() ? messages.text("declaration.value." + line.value()) : line.value()))
                        .collect(Collectors.joining())
                + "</dl>\n<p>" + escaped(messages.text("declaration.record.elsewhere")) + "</p></body></html>\n";
    }

    private String row(String key, String value) {
        return "<dt>" + escaped(messages.text(key)) + "</dt><dd>" + escaped(value) + "</dd>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

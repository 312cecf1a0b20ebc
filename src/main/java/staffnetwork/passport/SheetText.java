package staffnetwork.passport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import staffnetwork.web.Messages;

/** A sheet as one document that needs nothing else: the web page to take away, and what the PDF is made from. */
@ApplicationScoped
class SheetText {
    private final Messages messages;
    private final String style;

    @Inject
    SheetText(Messages messages) {
        this.messages = messages;
        try (InputStream in = SheetText.class.getResourceAsStream("sheet.css")) {
            if (in == null) {
                throw new IllegalStateException("The file sheet.css is missing from this program.");
            }
            this.style = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The document, well-formed; in large print if asked for. Its title says nothing. */
    String write(Sheet sheet, boolean large) {
        StringBuilder page = new StringBuilder(head());
        page.append("<body class=\"").append(large ? "large" : "usual").append("\">");
        add(page, "h1", messages.text("adjustment.sheet.heading"));
        add(page, "p", sheet.name());
        for (Sheet.Line line : sheet.lines()) {
            page.append("<div class=\"line\">");
            add(page, "h2", line.key());
            add(page, "p", line.words());
            if (line.isSettled()) {
                page.append("<div class=\"agreed\">");
                add(page, "p", line.agreed());
                page.append("</div>");
            }
            page.append("</div>\n");
        }
        page.append("<div class=\"foot\">");
        add(page, "p", sheet.made() + " " + messages.text("adjustment.sheet.owner"));
        return page.append("</div></body></html>\n").toString();
    }

    private String head() {
        String title = escaped(messages.text("passport.title"));
        return "<!DOCTYPE html>\n<html lang=\"en-GB\" xmlns=\"http://www.w3.org/1999/xhtml\"><head><meta charset=\"utf-8\"/><title>"
                + title + "</title><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>"
                + "<meta name=\"description\" content=\"" + title + "\"/><style>" + style + "</style></head>";
    }

    private static void add(StringBuilder page, String element, String text) {
        page.append('<').append(element).append('>').append(escaped(text));
        page.append("</").append(element).append('>');
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\n]]", " ")
                .replaceAll("[\ud800-\udfff\ufffe\uffff]", "\ufffd")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br/>");
    }
}

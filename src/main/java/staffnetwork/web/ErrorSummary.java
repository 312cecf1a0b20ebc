package staffnetwork.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Iterator;

/** The list of everything wrong on a page, each a link to its field; it takes the focus without a script. */
@FacesComponent("staffnetwork.ErrorSummary")
public class ErrorSummary extends UIComponentBase {
    private static final Texts TEXTS = new Texts();

    @Override
    public String getFamily() {
        return "staffnetwork";
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        if (!faces.isValidationFailed()) {
            return;
        }
        ResponseWriter out = faces.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("class", "nhsuk-error-summary", null);
        out.writeAttribute("tabindex", "-1", null);
        out.writeAttribute("autofocus", "autofocus", null);
        out.startElement("div", null);
        out.writeAttribute("role", "alert", null);
        out.startElement("h2", null);
        out.writeAttribute("class", "nhsuk-error-summary__heading", null);
        out.writeText(TEXTS.getString("web.error.heading"), null);
        out.endElement("h2");
        list(faces, out);
        out.endElement("div");
        out.endElement("div");
    }

    private static void list(FacesContext faces, ResponseWriter out) throws IOException {
        out.startElement("ul", null);
        out.writeAttribute("class", "nhsuk-list nhsuk-error-summary__list", null);
        for (Iterator<String> fields = faces.getClientIdsWithMessages(); fields.hasNext(); ) {
            String field = fields.next();
            for (FacesMessage message : faces.getMessageList(field)) {
                out.startElement("li", null);
                item(out, field, message.getSummary());
                message.rendered(); // otherwise Faces logs it, and it may repeat what was entered
                out.endElement("li");
            }
        }
        out.endElement("ul");
    }

    private static void item(ResponseWriter out, String field, String text) throws IOException {
        if (field == null) {
            out.writeText(text, null);
            return;
        }
        out.startElement("a", null);
        out.writeAttribute("href", "#" + field, null);
        out.writeText(text, null);
        out.endElement("a");
    }
}

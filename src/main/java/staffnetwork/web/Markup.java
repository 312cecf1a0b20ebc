package staffnetwork.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes elements of the NHS design system; what several components of ours have in common. */
final class Markup {
    private final ResponseWriter out;

    Markup(FacesContext faces) {
        this.out = faces.getResponseWriter();
    }

    /** Opens an element with attributes given as name, value, name, value; a null or false value leaves the attribute out. */
    Markup open(String element, @Nullable Object... attributes) throws IOException {
        out.startElement(element, null);
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            if (value != null && !Boolean.FALSE.equals(value)) {
                out.writeAttribute(String.valueOf(attributes[i]), value, null);
            }
        }
        return this;
    }

    Markup text(@Nullable Object text) throws IOException {
        if (text != null) {
            out.writeText(text, null);
        }
        return this;
    }

    Markup close(String element) throws IOException {
        out.endElement(element);
        return this;
    }

    /** A whole element with text in it. */
    Markup element(String element, @Nullable Object text, @Nullable Object... attributes) throws IOException {
        return open(element, attributes).text(text).close(element);
    }
}

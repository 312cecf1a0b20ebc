package staffnetwork.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What radios, checkboxes and dates have in common: a fieldset with its legend, hint and error. */
final class Group {
    private static final Texts TEXTS = new Texts();
    private final UIComponent component;
    private final FacesContext faces;
    private final Markup markup;

    Group(UIComponent component, FacesContext faces) {
        this.component = component;
        this.faces = faces;
        this.markup = new Markup(faces);
    }

    /** Writes everything before the choices. */
    Markup begin() throws IOException {
        String id = component.getClientId(faces);
        boolean wrong = !faces.getMessageList(id).isEmpty();
        String hint = attribute("hint");
        String described = (hint == null ? "" : id + "-hint ") + (wrong ? id + "-error" : "");
        markup.open("div", "class", wrong ? "nhsuk-form-group nhsuk-form-group--error" : "nhsuk-form-group");
        markup.open("fieldset", "class", "nhsuk-fieldset", "aria-describedby", described.isEmpty() ? null : described);
        legend();
        if (hint != null) {
            markup.element("div", hint, "class", "nhsuk-hint", "id", id + "-hint");
        }
        if (wrong) {
            markup.open("span", "class", "nhsuk-error-message", "id", id + "-error");
            markup.element("span", TEXTS.getString("web.error.prefix"), "class", "nhsuk-u-visually-hidden");
            markup.text(" " + faces.getMessageList(id).get(0).getSummary()).close("span");
        }
        return markup;
    }

    /** Writes everything after the choices. */
    void end() throws IOException {
        markup.close("fieldset").close("div");
    }

    private void legend() throws IOException {
        boolean heading =
                Boolean.parseBoolean(String.valueOf(component.getAttributes().get("asHeading")));
        String size = attribute("labelSize");
        String legend =
                "nhsuk-fieldset__legend nhsuk-fieldset__legend--" + (size == null ? (heading ? "l" : "s") : size);
        markup.open("legend", "class", legend);
        if (heading) {
            markup.element("h1", attribute("label"), "class", "nhsuk-fieldset__heading");
        } else {
            markup.text(attribute("label"));
        }
        markup.close("legend");
    }

    @Nullable
    String attribute(String name) {
        Object value = component.getAttributes().get(name);
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }
}

package staffnetwork.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import java.io.IOException;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Radios in the NHS markup, with a fieldset, hints and a divider; the first one carries the field's id, so that links land. */
@FacesComponent("staffnetwork.RadioGroup")
public final class RadioGroup extends UISelectOne {
    /** Without a renderer of the kit: the component writes itself. */
    public RadioGroup() {
        setRendererType(null);
    }

    @Override
    public boolean isRequired() {
        return getRequiredMessage() != null;
    }

    @Override
    public @Nullable String getRequiredMessage() {
        return new Group(this, FacesContext.getCurrentInstance()).attribute("missing");
    }

    @Override
    public void decode(FacesContext faces) {
        setValid(true);
        String sent = faces.getExternalContext().getRequestParameterMap().get(getClientId(faces));
        setSubmittedValue(sent == null ? "" : sent);
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        Group group = new Group(this, faces);
        Markup markup = group.begin();
        boolean inline = Boolean.parseBoolean(String.valueOf(getAttributes().get("inline")));
        markup.open(
                "div",
                "class",
                inline ? "nhsuk-radios nhsuk-radios--inline" : "nhsuk-radios",
                "data-module",
                "nhsuk-radios");
        String chosen = Choices.chosen(this, faces);
        int number = 0;
        for (Iterator<SelectItem> items = Choices.of(faces, this); items.hasNext(); ) {
            SelectItem item = items.next();
            if (item.getValue() == null || "".equals(item.getValue())) {
                markup.element("div", item.getLabel(), "class", "nhsuk-radios__divider");
                continue;
            }
            number++;
            radio(faces, markup, item, number == 1 ? "" : "-" + number, chosen);
        }
        markup.close("div");
        group.end();
    }

    private void radio(FacesContext faces, Markup markup, SelectItem item, String suffix, @Nullable String chosen)
            throws IOException {
        String name = getClientId(faces);
        String id = name + suffix;
        String value = Choices.text(this, faces, item.getValue());
        String hint = item.getDescription();
        markup.open("div", "class", "nhsuk-radios__item");
        markup.open(
                "input",
                "class",
                "nhsuk-radios__input",
                "id",
                id,
                "name",
                name,
                "type",
                "radio",
                "value",
                value,
                "checked",
                Objects.equals(value, chosen) ? "checked" : null,
                "aria-describedby",
                hint == null ? null : id + "-item-hint");
        markup.close("input");
        markup.element("label", item.getLabel(), "class", "nhsuk-label nhsuk-radios__label", "for", id);
        if (hint != null) {
            markup.element("div", hint, "class", "nhsuk-hint nhsuk-radios__hint", "id", id + "-item-hint");
        }
        markup.close("div");
    }
}

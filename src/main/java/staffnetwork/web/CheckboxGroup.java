package staffnetwork.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.model.SelectItem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checkboxes in the NHS markup; the value is a list of text. */
@FacesComponent("staffnetwork.CheckboxGroup")
public final class CheckboxGroup extends UISelectMany {
    /** Without a renderer of the kit: the component writes itself. */
    public CheckboxGroup() {
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
        String[] sent =
                faces.getExternalContext().getRequestParameterValuesMap().get(getClientId(faces));
        setSubmittedValue(sent == null ? new String[0] : sent);
    }

    @Override
    protected Object getConvertedValue(FacesContext faces, Object submitted) throws ConverterException {
        return new ArrayList<>(Arrays.asList((String[]) submitted));
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        Group group = new Group(this, faces);
        Markup markup = group.begin();
        markup.open("div", "class", "nhsuk-checkboxes", "data-module", "nhsuk-checkboxes");
        Set<String> chosen = chosen();
        int number = 0;
        for (Iterator<SelectItem> items = Choices.of(faces, this); items.hasNext(); ) {
            SelectItem item = items.next();
            number++;
            checkbox(getClientId(faces), markup, item, number == 1 ? "" : "-" + number, chosen);
        }
        markup.close("div");
        group.end();
    }

    private Set<String> chosen() {
        Object submitted = getSubmittedValue();
        Set<String> chosen = new HashSet<>();
        if (submitted instanceof String[] sent) {
            chosen.addAll(Arrays.asList(sent));
        } else if (getValue() instanceof List<?> values) {
            values.forEach(value -> chosen.add(String.valueOf(value)));
        }
        return chosen;
    }

    private static void checkbox(String name, Markup markup, SelectItem item, String suffix, Set<String> chosen)
            throws IOException {
        String id = name + suffix;
        String value = String.valueOf(item.getValue());
        String hint = item.getDescription();
        markup.open("div", "class", "nhsuk-checkboxes__item");
        markup.open(
                "input",
                "class",
                "nhsuk-checkboxes__input",
                "id",
                id,
                "name",
                name,
                "type",
                "checkbox",
                "value",
                value,
                "checked",
                chosen.contains(value) ? "checked" : null,
                "aria-describedby",
                hint == null ? null : id + "-item-hint");
        markup.close("input");
        markup.element("label", item.getLabel(), "class", "nhsuk-label nhsuk-checkboxes__label", "for", id);
        if (hint != null) {
            markup.element("div", hint, "class", "nhsuk-hint nhsuk-checkboxes__hint", "id", id + "-item-hint");
        }
        markup.close("div");
    }
}

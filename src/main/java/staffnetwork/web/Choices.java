package staffnetwork.web;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectItem;
import jakarta.faces.component.UISelectItems;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.model.SelectItem;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The choices of a group, from its children. */
final class Choices {
    private Choices() {}

    static Iterator<SelectItem> of(FacesContext faces, UIComponent group) {
        List<SelectItem> items = new ArrayList<>();
        collect(group, items);
        return items.iterator();
    }

    private static void collect(UIComponent parent, List<SelectItem> items) {
        for (UIComponent child : parent.getChildren()) {
            if (child instanceof UISelectItem one) {
                items.add(item(one));
            } else if (child instanceof UISelectItems several) {
                several(several.getValue(), items);
            } else {
                collect(child, items);
            }
        }
    }

    private static SelectItem item(UISelectItem one) {
        return new SelectItem(
                one.getItemValue() == null ? "" : one.getItemValue(), one.getItemLabel(), one.getItemDescription());
    }

    private static void several(Object value, List<SelectItem> items) {
        if (value instanceof Iterable<?> values) {
            values.forEach(each -> items.add(each instanceof SelectItem item ? item : new SelectItem(each)));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((label, each) -> items.add(new SelectItem(each, String.valueOf(label))));
        }
    }

    /** The chosen value as it is sent, or null. */
    static @Nullable String chosen(UIInput group, FacesContext faces) {
        Object submitted = group.getSubmittedValue();
        if (submitted != null) {
            return submitted.toString();
        }
        Object value = group.getValue();
        return value == null ? null : text(group, faces, value);
    }

    /** A value as it is sent. */
    static String text(UIInput group, FacesContext faces, Object value) {
        Converter<Object> converter = converter(group, faces);
        return converter == null ? value.toString() : String.valueOf(converter.getAsString(faces, group, value));
    }

    @SuppressWarnings("unchecked") // the Faces API hands out raw converters
    private static @Nullable Converter<Object> converter(UIInput group, FacesContext faces) {
        if (group.getConverter() != null) {
            return (Converter<Object>) group.getConverter();
        }
        ValueExpression value = group.getValueExpression("value");
        Class<?> type = value == null ? null : value.getType(faces.getELContext());
        return type == null || type == String.class || type == Object.class
                ? null
                : (Converter<Object>) faces.getApplication().createConverter(type);
    }
}

package staffnetwork.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import java.io.IOException;
import java.text.MessageFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A date in three boxes; the value is a {@link LocalDate}. */
@FacesComponent("staffnetwork.DateFields")
public final class DateFields extends UIInput {
    private static final Texts TEXTS = new Texts();
    private static final String[] PARTS = {"day", "month", "year"};

    /** Without a renderer of the kit: the component writes itself. */
    public DateFields() {
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
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        setSubmittedValue(joined(part -> sent.get(getClientId(faces) + part)));
    }

    /** The three boxes in one text, from what was sent under the name of each. */
    static String joined(Function<String, @Nullable String> sent) {
        String joined = part(sent.apply("")) + "/" + part(sent.apply("-month")) + "/" + part(sent.apply("-year"));
        return "//".equals(joined) ? "" : joined;
    }

    private static String part(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }

    @Override
    protected @Nullable Object getConvertedValue(FacesContext faces, @Nullable Object submitted)
            throws ConverterException {
        String text = submitted == null ? "" : submitted.toString(); // nothing entered comes as null
        if (text.isEmpty()) {
            return null;
        }
        String[] parts = text.split("/", -1);
        try {
            return LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
        } catch (DateTimeException | NumberFormatException noDate) {
            String label = String.valueOf(new Group(this, faces).attribute("label"));
            String told = MessageFormat.format(TEXTS.getString("web.date.wrong"), label);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, told, null), noDate);
        }
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        Group group = new Group(this, faces);
        Markup markup = group.begin();
        String[] shown = shown();
        markup.open("div", "class", "nhsuk-date-input");
        for (int i = 0; i < PARTS.length; i++) {
            String id = getClientId(faces) + (i == 0 ? "" : "-" + PARTS[i]);
            markup.open("div", "class", "nhsuk-date-input__item").open("div", "class", "nhsuk-form-group");
            String label = TEXTS.getString("web.date." + PARTS[i]);
            markup.element("label", label, "class", "nhsuk-label nhsuk-date-input__label", "for", id);
            markup.open(
                    "input",
                    "class",
                    "nhsuk-input nhsuk-date-input__input nhsuk-input--width-" + (i == 2 ? 4 : 2),
                    "id",
                    id,
                    "name",
                    id,
                    "type",
                    "text",
                    "inputmode",
                    "numeric",
                    "value",
                    shown[i]);
            markup.close("input").close("div").close("div");
        }
        markup.close("div");
        group.end();
    }

    private String[] shown() {
        Object submitted = getSubmittedValue();
        if (submitted != null && !"".equals(submitted)) {
            return submitted.toString().split("/", -1);
        }
        return getValue() instanceof LocalDate date
                ? new String[] {
                    Integer.toString(date.getDayOfMonth()),
                    Integer.toString(date.getMonthValue()),
                    Integer.toString(date.getYear())
                }
                : new String[] {"", "", ""};
    }
}

package staffnetwork.trends;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Caller;
import staffnetwork.wdes.FigureKey;
import staffnetwork.wdes.Metric;
import staffnetwork.web.Messages;
import staffnetwork.year.EarlierYears;

/** The page where the figures of an earlier year are typed as they were published. */
@Named
@RequestScoped
public class TypedPage {
    private final EarlierYears earlier;
    private final int year;
    private final Messages messages;
    private final List<PublishedField> fields = PublishedField.all();
    private final Map<String, @Nullable BigDecimal> values = new LinkedHashMap<>();

    @Inject
    TypedPage(EarlierYears earlier, Messages messages, Caller caller, HttpServletRequest request) {
        caller.demand(Act.TYPE_COUNTS);
        this.earlier = earlier;
        String asked = String.valueOf(request.getParameter("year"));
        this.year = asked.matches("\\d{4}") ? Integer.parseInt(asked) : 0;
        this.messages = messages;
    }

    @PostConstruct
    void read() {
        Map<FigureKey, Metric> there = earlier.printed(getBefore());
        fields.forEach(field -> values.put(
                field.id(),
                there.getOrDefault(field.key(), new Metric.NotComputable(""))
                        .computed()
                        .map(PublishedField::shown)
                        .orElse(null)));
    }

    /** Saves what was typed; empty fields stay unknown. */
    public @Nullable String save() {
        Map<FigureKey, Metric> typed = new LinkedHashMap<>();
        boolean wrong = false;
        for (PublishedField field : fields) {
            BigDecimal value = values.get(field.id());
            if (value != null && !field.possible(value)) {
                messages.wrong(field.id(), field.wrongKey());
                wrong = true;
            } else if (value != null) {
                typed.put(field.key(), field.figure(value));
            }
        }
        if (wrong) {
            return null;
        }
        if (!earlier.type(getBefore(), typed)) {
            messages.wrong("send", "trends.earlier.frozen", Integer.toString(getBefore()));
            return null;
        }
        messages.done("trends.earlier.done", Integer.toString(getBefore()));
        return "/trends/all?faces-redirect=true&year=" + year;
    }

    /** The year the typed one is compared with. */
    public int getYear() {
        return year;
    }

    /** The year that is typed. */
    public int getBefore() {
        return year - 1;
    }

    public List<PublishedField> getFields() {
        return fields;
    }

    public Map<String, @Nullable BigDecimal> getValues() {
        return values;
    }
}

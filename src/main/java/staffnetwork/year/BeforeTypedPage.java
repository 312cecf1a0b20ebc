package staffnetwork.year;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

/** The page where the figures of the year before are typed as they were published. */
@Named
@RequestScoped
public class BeforeTypedPage {
    private final EarlierYears earlier;
    private final OpenYear open;
    private final Messages messages;
    private final List<PublishedField> fields = PublishedField.all();
    private final Map<String, @Nullable BigDecimal> values = new LinkedHashMap<>();

    @Inject
    BeforeTypedPage(EarlierYears earlier, OpenYear open, Messages messages, Caller caller) {
        caller.demand(Act.TYPE_COUNTS);
        this.earlier = earlier;
        this.open = open;
        this.messages = messages;
    }

    @PostConstruct
    void read() {
        Map<FigureKey, Metric> there = earlier.printed(open.getBefore());
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
        for (PublishedField field : fields) {
            BigDecimal value = values.get(field.id());
            if (value != null && !field.possible(value)) {
                messages.wrong(field.id(), field.wrongKey());
            } else if (value != null) {
                typed.put(field.key(), field.figure(value));
            }
        }
        if (jakarta.faces.context.FacesContext.getCurrentInstance().isValidationFailed()) {
            return null;
        }
        earlier.type(open.getBefore(), typed);
        messages.done("year.before.done", Integer.toString(open.getBefore()));
        return "/year/tasks?faces-redirect=true&year=" + open.getYear();
    }

    public List<PublishedField> getFields() {
        return fields;
    }

    public Map<String, @Nullable BigDecimal> getValues() {
        return values;
    }
}

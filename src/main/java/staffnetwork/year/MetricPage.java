package staffnetwork.year;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.web.Chart;
import staffnetwork.web.Messages;

/** The page of one metric: what it says, how it came about, what it means, and HR's note. */
@Named
@RequestScoped
public class MetricPage {
    private static final int LONGEST = 2_000;
    private final Metrics metrics;
    private final OpenYear open;
    private final Messages messages;
    private final MetricView view;
    private final YearMetrics all;
    private @Nullable String note;

    @Inject
    MetricPage(Metrics metrics, OpenYear open, Messages messages, HttpServletRequest request) {
        this.metrics = metrics;
        this.open = open;
        this.messages = messages;
        this.all = metrics.of(open.getYear()).orElseThrow(() -> OpenYear.notThere(Act.SEE_EXACT_METRICS));
        this.view = all.metric(String.valueOf(request.getParameter("metric")))
                .orElseThrow(() -> OpenYear.notThere(Act.SEE_EXACT_METRICS));
    }

    @PostConstruct
    void read() {
        MetricView.Note there = view.note();
        note = there == null ? "" : there.words();
    }

    /** Saves the note. */
    public @Nullable String save() {
        String words = note == null ? "" : note;
        if (words.strip().length() > LONGEST) {
            messages.wrong("note", "year.note.too-long");
            return null;
        }
        if (!metrics.note(open.getYear(), view.metric(), words)) {
            messages.wrong("note", "year.frozen.meanwhile");
            return null;
        }
        messages.done("year.note.saved");
        return "/year/metric?faces-redirect=true&year=" + open.getYear() + "&metric=" + view.code();
    }

    public MetricView getView() {
        return view;
    }

    /** True if there is something to draw. */
    public boolean isDrawn() {
        return view.lines().stream().anyMatch(line -> line.value() != null);
    }

    /** The chart, the table beside it and the file, all of the same figures. */
    public Chart getChart() {
        return new MetricChart(messages).of(view);
    }

    /** The parts of a metric that has more than one row of figures. */
    public MetricParts getParts() {
        return new MetricParts(all.result(), view.metric());
    }

    /** Who wrote the note and when, in words. */
    public String getNoted() {
        MetricView.Note there = view.note();
        return there == null ? "" : messages.text("year.note.by", there.by(), SourceWords.day(there.at()));
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}

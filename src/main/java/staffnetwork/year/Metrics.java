package staffnetwork.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Caller;
import staffnetwork.wdes.Explanation;
import staffnetwork.wdes.Finding;
import staffnetwork.wdes.Interpretation;
import staffnetwork.wdes.MetricCode;
import staffnetwork.wdes.RangeTest;
import staffnetwork.wdes.Wdes;
import staffnetwork.wdes.WdesResult;
import staffnetwork.web.Messages;

/** The door to the ten metrics of a year as HR sees them: exact, each figure explained, with HR's notes. */
@ApplicationScoped
@Transactional
public class Metrics {
    private final YearRepository repository;
    private final YearFigures figures;
    private final Caller caller;
    private final Clock clock;
    private final Messages messages;

    @Inject
    Metrics(YearRepository repository, YearFigures figures, Caller caller, Clock clock, Messages messages) {
        this.repository = repository;
        this.figures = figures;
        this.caller = caller;
        this.clock = clock;
        this.messages = messages;
    }

    /** The metrics of a year in their order; nothing if the year is not open. */
    @Allow(Act.SEE_EXACT_METRICS)
    public Optional<YearMetrics> of(int year) {
        return figures.of(year).map(this::metrics);
    }

    private YearMetrics metrics(WorkingYear year) {
        WdesResult result = year.result();
        Map<MetricCode, Interpretation> meanings =
                Wdes.interpret(result, year.lastYear(), year.year().benchmarkingGroup());
        Map<MetricCode, Explanation> explanations = Wdes.explain(result);
        Map<MetricCode, MetricView.Note> notes = new EnumMap<>(MetricCode.class);
        repository.notes(year.year().year()).forEach(note -> notes.put(note.metric(), note.view()));
        FigureLines lines = new FigureLines(result, messages);
        SourceWords sources = new SourceWords(year.gathered(), messages);
        List<Finding> findings = year.findings();
        List<MetricView> views = new ArrayList<>();
        for (MetricCode metric : MetricCode.values()) {
            Interpretation meaning = Objects.requireNonNull(meanings.get(metric), metric.code());
            views.add(new MetricView(
                    metric,
                    lines.of(metric),
                    Objects.requireNonNull(explanations.get(metric), metric.code()),
                    meaning,
                    range(meaning, result),
                    findings.stream()
                            .filter(finding -> finding.metric() == metric)
                            .toList(),
                    notes.get(metric),
                    sources.of(metric)));
        }
        return new YearMetrics(year.year().year(), year.year().dates().snapshot(), List.copyOf(views), result);
    }

    private static String range(Interpretation meaning, WdesResult result) {
        RangeTest test = meaning.range();
        return test == null ? "" : test.words(result.rules());
    }

    /** Writes or changes the note on a metric; no words take it away. */
    @Allow(Act.WRITE_NOTE)
    public void note(int year, MetricCode metric, String words) {
        WdesYear ours = repository.year(year).orElseThrow();
        Optional<YearNote> there = repository.note(year, metric);
        String stripped = words.strip();
        if (stripped.isEmpty()) {
            there.ifPresent(repository::remove);
        } else if (there.isPresent()) {
            there.get().rewrite(stripped, caller.getName(), clock.instant());
        } else {
            repository.keep(new YearNote(ours.year(), metric, stripped, caller.getName(), clock.instant()));
        }
    }
}

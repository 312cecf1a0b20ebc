package staffnetwork.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.imports.SignedOffYears;
import staffnetwork.wdes.Explanation;
import staffnetwork.wdes.Finding;
import staffnetwork.wdes.Interpretation;
import staffnetwork.wdes.LastYear;
import staffnetwork.wdes.MetricCode;
import staffnetwork.wdes.RangeTest;
import staffnetwork.wdes.RuleSet;
import staffnetwork.wdes.Wdes;
import staffnetwork.wdes.WdesResult;
import staffnetwork.web.Messages;

/** The door to the ten metrics of a year as HR sees them: exact, each figure explained, with HR's notes. */
@ApplicationScoped
@Transactional
public class Metrics {
    private final YearRepository repository;
    private final YearFigures figures;
    private final SignedOffYears signedOff;
    private final Signature signature;
    private final Messages messages;

    @Inject
    Metrics(
            YearRepository repository,
            YearFigures figures,
            SignedOffYears signedOff,
            Signature signature,
            Messages messages) {
        this.repository = repository;
        this.figures = figures;
        this.signedOff = signedOff;
        this.signature = signature;
        this.messages = messages;
    }

    /** The metrics of a year in their order; nothing if the year is not open. */
    @Allow(Act.SEE_EXACT_METRICS)
    public Optional<YearMetrics> of(int year) {
        return figures.of(year).map(this::metrics);
    }

    /** The figures of every open year from its own rules, the oldest first; for trends. */
    @Allow(Act.SEE_EXACT_METRICS)
    public List<LastYear> ofAllYears() {
        return figures.all().stream()
                .filter(year -> year.year().year() <= RuleSet.LAST_YEAR)
                .map(year -> year.submitted().lastYear())
                .sorted(Comparator.comparing(LastYear::wdesYear))
                .toList();
    }

    private YearMetrics metrics(WorkingYear year) {
        WdesResult result = year.result();
        Map<MetricCode, Interpretation> meanings =
                Wdes.interpret(result, year.lastYear(), year.year().benchmarkingGroup());
        Map<MetricCode, Explanation> explanations = Wdes.explain(result);
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
                    year.notes().get(metric),
                    sources.of(metric),
                    sources.notes(metric),
                    findings.stream()
                            .filter(finding -> finding.metric() == metric)
                            .noneMatch(year::open)));
        }
        return new YearMetrics(year.year().year(), year.year().dates().snapshot(), List.copyOf(views), result);
    }

    private static String range(Interpretation meaning, WdesResult result) {
        RangeTest test = meaning.range();
        return test == null ? "" : test.words(result.rules());
    }

    /**
     * Writes or changes the note on a metric; no words take it away.
     *
     * @return false if the year was signed off, so that nothing changed
     */
    @Allow(Act.WRITE_NOTE)
    public boolean note(int year, MetricCode metric, String words) {
        WdesYear ours = repository.forChange(year).orElseThrow();
        if (signedOff.hold(year)) {
            return false;
        }
        Optional<YearNote> there = repository.note(year, metric);
        String stripped = words.strip();
        if (stripped.isEmpty()) {
            there.ifPresent(repository::remove);
        } else if (there.isPresent()) {
            there.get().rewrite(stripped, signature.name(), signature.now());
        } else {
            repository.keep(new YearNote(ours.year(), metric, stripped, signature.name(), signature.now()));
        }
        return true;
    }
}

package staffnetwork.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import staffnetwork.imports.CurrentFigures;
import staffnetwork.intake.Consequences;
import staffnetwork.intake.FileKind;
import staffnetwork.intake.WhatChanges;
import staffnetwork.survey.Respondents;
import staffnetwork.wdes.BoardRepresentation;
import staffnetwork.wdes.Display;
import staffnetwork.wdes.FigureKey;
import staffnetwork.wdes.Finding;
import staffnetwork.wdes.LastYear;
import staffnetwork.wdes.Metric;
import staffnetwork.wdes.MetricCode;
import staffnetwork.wdes.ReplacedFigures;
import staffnetwork.wdes.SeriesBreak;
import staffnetwork.web.Messages;
import staffnetwork.workforce.DisabilityStatus;

/** Works out what would change in a year if a file were used: every figure it touches, before, after and last year. */
@ApplicationScoped
class WhatWouldChange implements Consequences {
    private static final String NAME = "year.metric.";
    private static final String SINCE_LAST_YEAR = "1.headcount";
    private final YearFigures figures;
    private final Messages messages;

    @Inject
    WhatWouldChange(YearFigures figures, Messages messages) {
        this.figures = figures;
        this.messages = messages;
    }

    @Override
    public WhatChanges of(Intent intent) {
        CurrentFigures file = new CurrentFigures(
                new UUID(0, 0),
                intent.kind(),
                intent.figures(),
                intent.source(),
                intent.covered(),
                "",
                Instant.EPOCH,
                List.of());
        YearFigures.Foretold foretold = figures.with(intent.wdesYear(), file, intent.beside());
        return new WhatChanges(lines(intent.kind(), foretold), warnings(intent, foretold));
    }

    private List<WhatChanges.Line> lines(FileKind kind, YearFigures.Foretold foretold) {
        List<WhatChanges.Line> lines = new ArrayList<>();
        if (kind == FileKind.WORKFORCE) {
            lines.add(headcount(foretold));
        }
        LastYear lastYear = foretold.then().lastYear();
        for (MetricCode metric : touched(kind)) {
            for (FigureKey key : shown(metric)) {
                String what = messages.text(
                        "year.change.figure",
                        metric.code(),
                        messages.text(NAME + metric.code()),
                        messages.text("year.who." + key.who().name()));
                lines.add(new WhatChanges.Line(
                        what,
                        figure(foretold.now(), key),
                        figure(foretold.then(), key),
                        then(key, foretold, lastYear)));
            }
        }
        return lines;
    }

    private WhatChanges.Line headcount(YearFigures.Foretold foretold) {
        Optional<Long> lastYear = Optional.ofNullable(foretold.then().lastYear())
                .flatMap(before -> before.figure(FigureKey.workforce(DisabilityStatus.DISABLED)))
                .map(figure -> figure.behind().base());
        String none = messages.text("year.change.none");
        long now = people(foretold.now());
        return new WhatChanges.Line(
                messages.text("year.change.headcount"),
                now == 0 ? none : Display.count(now),
                Display.count(people(foretold.then())),
                lastYear.map(Display::count).orElse(none));
    }

    private static long people(WorkingYear year) {
        return year.result().representation().total().people().total();
    }

    private String figure(WorkingYear year, FigureKey key) {
        return Optional.ofNullable(year.result().figures().get(key))
                .flatMap(Metric::computed)
                .map(Display::of)
                .orElseGet(() -> messages.text("year.change.none"));
    }

    private String then(FigureKey key, YearFigures.Foretold foretold, @Nullable LastYear lastYear) {
        boolean broken = foretold.then().rules().breaks().stream()
                .filter(SeriesBreak::stops)
                .anyMatch(change -> change.metric() == key.metric()
                        && change.year() == foretold.then().year().year());
        return Optional.ofNullable(lastYear)
                .flatMap(before -> before.figure(key))
                .map(Display::of)
                .map(shown -> broken ? messages.text("year.change.not-comparable", shown) : shown)
                .orElseGet(() -> messages.text("year.change.none"));
    }

    private static List<WhatChanges.Warning> warnings(Intent intent, YearFigures.Foretold foretold) {
        List<MetricCode> touched = touched(intent.kind());
        WorkingYear then = foretold.then();
        Stream<Finding> standing = then.findings().stream()
                .filter(finding -> finding.weight() != Finding.Weight.MISSING)
                .filter(finding -> touched.contains(finding.metric()))
                .filter(finding -> !finding.rule().equals("2.coverage"));
        Stream<Finding> since = intent.beside()
                ? Stream.empty()
                : ReplacedFigures.check(
                        then.rules(),
                        foretold.now().gathered().inputs(),
                        then.gathered().inputs())
                        .stream();
        Map<String, WhatChanges.Warning> byRule = new LinkedHashMap<>();
        Stream.concat(standing, since)
                .map(WhatWouldChange::warning)
                .forEach(warning -> byRule.merge(warning.rule(), warning, WhatWouldChange::both));
        if (byRule.containsKey(SINCE_LAST_YEAR)) {
            byRule.remove(ReplacedFigures.HEADCOUNT); // one note on the number of staff is enough
        }
        return List.copyOf(byRule.values());
    }

    private static WhatChanges.Warning warning(Finding finding) {
        return new WhatChanges.Warning(
                finding.rule(), finding.metric().code(), finding.words(), finding.weight() == Finding.Weight.BLOCKING);
    }

    /** A rule that finds something for several groups needs one note. */
    private static WhatChanges.Warning both(WhatChanges.Warning one, WhatChanges.Warning other) {
        return new WhatChanges.Warning(
                one.rule(), one.metric(), one.words() + " " + other.words(), one.stops() || other.stops());
    }

    /** The metrics a kind of file changes; staff in post are also the base of metrics 3 and 10. */
    private static List<MetricCode> touched(FileKind kind) {
        return switch (kind) {
            case WORKFORCE -> List.of(MetricCode.ONE, MetricCode.THREE, MetricCode.TEN);
            case RECRUITMENT -> List.of(MetricCode.TWO);
            case CAPABILITY -> List.of(MetricCode.THREE);
            case SURVEY -> MetricCode.surveyMetrics();
            case BOARD -> List.of(MetricCode.TEN);
        };
    }

    private static List<FigureKey> shown(MetricCode metric) {
        return switch (metric) {
            case ONE ->
                List.of(FigureKey.workforce(DisabilityStatus.DISABLED), FigureKey.workforce(DisabilityStatus.UNKNOWN));
            case TWO, THREE -> List.of(FigureKey.ratio(metric));
            case TEN -> List.of(new FigureKey(metric, BoardRepresentation.Part.TOTAL.code(), FigureKey.Who.DISABLED));
            case EIGHT -> List.of(FigureKey.result(metric, Respondents.DISABLED));
            case NINE_B -> List.of();
            case FOUR_A_I, FOUR_A_II, FOUR_A_III, FOUR_B, FIVE, SIX, SEVEN, NINE_A ->
                List.of(
                        FigureKey.result(metric, Respondents.DISABLED),
                        FigureKey.result(metric, Respondents.NON_DISABLED));
        };
    }
}

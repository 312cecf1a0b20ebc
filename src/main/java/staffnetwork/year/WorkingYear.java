package staffnetwork.year;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import staffnetwork.imports.CurrentFigures;
import staffnetwork.intake.WhatChanges;
import staffnetwork.report.SubmittedYear;
import staffnetwork.wdes.Finding;
import staffnetwork.wdes.LastYear;
import staffnetwork.wdes.MetricCode;
import staffnetwork.wdes.Plausibility;
import staffnetwork.wdes.RuleSet;
import staffnetwork.wdes.Wdes;
import staffnetwork.wdes.WdesResult;
import staffnetwork.year.YearFigures.Gathered;

/** A year with everything it is made of, HR's notes, and the year before beside it. */
record WorkingYear(
        WdesYear year, Gathered gathered, @Nullable Before earlier, Map<MetricCode, MetricView.Note> notes) {
    /** The year before, as it was made up. */
    record Before(WdesYear year, Gathered gathered) {}

    RuleSet rules() {
        return RuleSet.of(Math.min(year.year(), RuleSet.LAST_YEAR));
    }

    WdesResult result() {
        return Wdes.compute(rules(), gathered.inputs());
    }

    /** The year as it is submitted. */
    SubmittedYear submitted() {
        return SubmittedYear.of(year.year(), gathered.inputs(), PrintedFigures.read(year.printed()));
    }

    /** The year before as it was submitted, or nothing. */
    @Nullable
    SubmittedYear before() {
        Before there = earlier;
        if (there == null || there.year().year() > RuleSet.LAST_YEAR) {
            return null;
        }
        return SubmittedYear.of(
                there.year().year(),
                there.gathered().inputs(),
                PrintedFigures.read(there.year().printed()));
    }

    @Nullable
    LastYear lastYear() {
        SubmittedYear before = before();
        return before == null ? null : before.lastYear();
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(Plausibility.check(rules(), gathered.inputs(), lastYear()));
        gathered.notCovered()
                .forEach(words ->
                        findings.add(new Finding(Finding.Weight.NEEDS_NOTE, MetricCode.TWO, "2.coverage", words)));
        return List.copyOf(findings);
    }

    /** The note that answers a finding: HR's on the metric, or the one written when the file was used; else empty. */
    String answer(Finding finding) {
        MetricView.Note note = notes.get(finding.metric());
        return note != null
                ? note.words()
                : written()
                        .filter(there -> there.rule().equals(finding.rule()))
                        .map(WhatChanges.Note::words)
                        .findFirst()
                        .orElse("");
    }

    /** True if a finding stands in the way: it must be put right, or the note it needs is not written. */
    boolean open(Finding finding) {
        return finding.weight() == Finding.Weight.BLOCKING
                || (finding.weight() == Finding.Weight.NEEDS_NOTE
                        && answer(finding).isEmpty());
    }

    /** True if nothing stands in the way of the submission workbook. */
    boolean ready() {
        return findings().stream().noneMatch(this::open);
    }

    private Stream<WhatChanges.Note> written() {
        return gathered.files().stream().map(CurrentFigures::notes).flatMap(List::stream);
    }

    /** Every note on each metric in one text, as it goes into the submission workbook. */
    Map<MetricCode, String> allNotes() {
        Map<MetricCode, String> all = new EnumMap<>(MetricCode.class);
        notes.forEach((metric, note) -> all.put(metric, note.words()));
        written()
                .forEach(note -> MetricCode.named(note.metric())
                        .ifPresent(metric -> all.merge(
                                metric, note.words(), (one, other) -> one.contains(other) ? one : one + " " + other)));
        return all;
    }
}

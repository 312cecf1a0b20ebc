package staffnetwork.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import staffnetwork.wdes.MetricCode;
import staffnetwork.wdes.Voices;
import staffnetwork.workforce.Board;
import staffnetwork.year.EarlierYears;
import staffnetwork.year.Metrics;
import staffnetwork.year.TypedCounts;
import staffnetwork.year.WdesYears;
import staffnetwork.year.YearDates;

/** Works two WDES years through as an HR analyst does: the first to its end, the second nearly. */
@Dependent
class DemoYears {
    private static final String CSV = ".csv";
    private static final String WORKBOOK = ".xlsx";

    private final WdesYears years;
    private final EarlierYears earlier;
    private final TypedCounts typed;
    private final Metrics metrics;
    private final DemoImports imports;

    @Inject
    DemoYears(WdesYears years, EarlierYears earlier, TypedCounts typed, Metrics metrics, DemoImports imports) {
        this.years = years;
        this.earlier = earlier;
        this.typed = typed;
        this.metrics = metrics;
        this.imports = imports;
    }

    /** The year before, complete 2025, and 2026 without its board. A year that was signed off is complete. */
    void make() {
        earlier.type(Story.BEFORE, Story.published2024());
        years.open(Story.COMPLETE);
        if (!years.isFrozen(Story.COMPLETE)) {
            year(Story.COMPLETE, WORKBOOK, Story.VOICES_2025, Story.notes2025());
            typed.save(Story.COMPLETE, board(Story.COMPLETE));
        }
        year(Story.UNFINISHED, CSV, Story.VOICES_2026, Story.notes2026());
    }

    private void year(int year, String surveyEnding, Voices voices, Map<MetricCode, String> notes) {
        years.open(year);
        years.change(year, YearDates.usual(year), Story.GROUP);
        Map<MetricCode, String> unwritten = new EnumMap<>(notes);
        files(year, surveyEnding).forEach(file -> unwritten.keySet().removeAll(imports.bring(year, file, true, notes)));
        typed.save(year, voices);
        unwritten.forEach((metric, words) -> metrics.note(year, metric, words));
    }

    /** The files of a year, those of recruitment in the order of their days. */
    static List<InventedFile> files(int year, String surveyEnding) {
        List<InventedFile> files = new java.util.ArrayList<>(Applications.of(year));
        files.add(StaffList.of(year));
        files.add(Cases.of(year));
        files.add(SurveyAnswers.of(year - 1, surveyEnding));
        return List.copyOf(files);
    }

    private static Board board(int year) {
        return new Board(
                Targets.of(year, "board", "total"),
                Targets.of(year, "board", "voting"),
                Targets.of(year, "board", "executive"));
    }
}

package staffnetwork.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Caller;
import staffnetwork.intake.FileKind;
import staffnetwork.intake.Imported;
import staffnetwork.report.SubmissionWorkbook;
import staffnetwork.report.SubmittedYear;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Place;
import staffnetwork.wdes.FigureKey;
import staffnetwork.wdes.Metric;
import staffnetwork.wdes.WdesInputs;
import staffnetwork.year.YearInput.Entered;
import staffnetwork.year.YearInput.Origin;

/** The door for the year before: read from a submission workbook, ours or an old official one, or typed in. */
@ApplicationScoped
@Transactional
public class EarlierYears {
    private final YearRepository repository;
    private final YearFigures figures;
    private final WdesYears years;
    private final Caller caller;
    private final Clock clock;

    @Inject
    EarlierYears(YearRepository repository, YearFigures figures, WdesYears years, Caller caller, Clock clock) {
        this.repository = repository;
        this.figures = figures;
        this.years = years;
        this.caller = caller;
        this.clock = clock;
    }

    /** The figures typed or printed for a year. */
    @Allow(Act.TYPE_COUNTS)
    public Map<FigureKey, Metric> printed(int year) {
        return repository
                .year(year)
                .map(ours -> PrintedFigures.read(ours.printed()))
                .orElse(Map.of());
    }

    /** Saves figures of a year that are known only as percentages, ratios and scores. */
    @Allow(Act.TYPE_COUNTS)
    public void type(int year, Map<FigureKey, Metric> typed) {
        years.open(year);
        WdesYear ours = repository.year(year).orElseThrow();
        Map<FigureKey, Metric> all = new LinkedHashMap<>(PrintedFigures.read(ours.printed()));
        all.putAll(typed);
        ours.printed(PrintedFigures.write(all));
    }

    /**
     * Takes a year from a submission workbook; what came in files or was typed for that year stays as it is.
     *
     * @param name the name the user knows the file by
     * @return the faults that stop it; empty if the year was taken
     */
    @Allow(Act.IMPORT_FILE)
    public List<Fault> bring(int year, Path file, String name) {
        Imported<List<SubmittedYear>> read = SubmissionWorkbook.read(file, name);
        if (read instanceof Imported.Rejected<List<SubmittedYear>> rejected) {
            return rejected.faults();
        }
        List<SubmittedYear> found = ((Imported.Accepted<List<SubmittedYear>>) read).figures();
        Optional<SubmittedYear> ours =
                found.stream().filter(submitted -> submitted.wdesYear() == year).findFirst();
        if (ours.isEmpty()) {
            return List.of(wrongYear(name, year, found));
        }
        take(ours.get(), name);
        return List.of();
    }

    private void take(SubmittedYear submitted, String name) {
        int year = submitted.wdesYear();
        years.open(year);
        WdesInputs inputs = submitted.inputs();
        Entered entered = new Entered(Origin.WORKBOOK, name, caller.getName(), clock.instant());
        keep(year, FileKind.SURVEY, inputs.survey(), entered);
        keep(year, FileKind.WORKFORCE, inputs.staff(), entered);
        keep(year, FileKind.RECRUITMENT, inputs.recruitment(), entered);
        keep(year, FileKind.CAPABILITY, inputs.capability(), entered);
        keep(year, FileKind.BOARD, inputs.board(), entered);
        WdesYear ours = repository.year(year).orElseThrow();
        if (ours.voices().isEmpty()) {
            Optional.ofNullable(inputs.voices()).ifPresent(ours::voices);
        }
        Map<FigureKey, Metric> printed = new LinkedHashMap<>(PrintedFigures.read(ours.printed()));
        printed.putAll(submitted.printed());
        ours.printed(PrintedFigures.write(printed));
    }

    private void keep(int year, FileKind kind, @Nullable Object counts, Entered entered) {
        if (counts == null) {
            return;
        }
        Optional<YearInput> there = repository.input(year, kind);
        if (there.isEmpty()) {
            repository.keep(new YearInput(year, kind, figures.write(kind, counts), entered));
        } else if (there.get().entered().origin() == Origin.WORKBOOK) {
            there.get().replace(figures.write(kind, counts), entered);
        }
    }

    private static Fault wrongYear(String name, int year, List<SubmittedYear> found) {
        String years = found.stream()
                .map(submitted -> Integer.toString(submitted.wdesYear()))
                .collect(Collectors.joining(", "));
        return Fault.blocking(
                FaultCode.WRONG_YEAR,
                Place.file(name),
                "the submission workbook of WDES " + year,
                "WDES " + (years.isEmpty() ? "of no year" : years),
                "Choose the workbook of WDES " + year + ", or type the figures in.");
    }
}

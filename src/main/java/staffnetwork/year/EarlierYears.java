package staffnetwork.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.imports.SignedOffYears;
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

/** The door for earlier years: read from submission workbooks, ours or old official ones, or typed in. */
@ApplicationScoped
@Transactional
public class EarlierYears {
    private final YearRepository repository;
    private final YearFigures figures;
    private final WdesYears years;
    private final SignedOffYears signedOff;
    private final Signature signature;

    @Inject
    EarlierYears(
            YearRepository repository,
            YearFigures figures,
            WdesYears years,
            SignedOffYears signedOff,
            Signature signature) {
        this.repository = repository;
        this.figures = figures;
        this.years = years;
        this.signedOff = signedOff;
        this.signature = signature;
    }

    /**
     * What became of a workbook.
     *
     * @param taken the years that were taken from it, the oldest first
     * @param frozen years it holds that were signed off here and so stay as they are
     * @param faults what stops it; then nothing was taken
     */
    public record Taken(List<Integer> taken, List<Integer> frozen, List<Fault> faults) {}

    /** The figures typed or printed for a year. */
    @Allow(Act.TYPE_COUNTS)
    public Map<FigureKey, Metric> printed(int year) {
        return repository
                .year(year)
                .map(ours -> PrintedFigures.read(ours.printed()))
                .orElse(Map.of());
    }

    /**
     * Saves figures of a year that are known only as percentages, ratios and scores.
     *
     * @return false if the year was signed off, so that nothing changed
     */
    @Allow(Act.TYPE_COUNTS)
    public boolean type(int year, Map<FigureKey, Metric> typed) {
        years.open(year);
        WdesYear ours = repository.forChange(year).orElseThrow();
        if (signedOff.hold(year)) {
            return false;
        }
        Map<FigureKey, Metric> all = new LinkedHashMap<>(PrintedFigures.read(ours.printed()));
        all.putAll(typed);
        ours.printed(PrintedFigures.write(all));
        return true;
    }

    /**
     * Takes every earlier year a submission workbook holds; what came in files or was typed for those years stays as it is.
     *
     * @param before the year to compare with them; the workbook's figures of that year and later ones are left
     * @param name the name the user knows it by
     */
    @Allow(Act.IMPORT_FILE)
    public Taken bring(int before, Path file, String name) {
        Imported<List<SubmittedYear>> read = SubmissionWorkbook.read(file, name);
        if (read instanceof Imported.Rejected<List<SubmittedYear>> rejected) {
            return new Taken(List.of(), List.of(), rejected.faults());
        }
        List<SubmittedYear> found = ((Imported.Accepted<List<SubmittedYear>>) read).figures();
        List<SubmittedYear> earlier =
                found.stream().filter(year -> year.wdesYear() < before).toList();
        Optional<String> stranger = earlier.stream()
                .flatMap(year -> figures.ofAnotherOrganisation(year).stream())
                .findFirst();
        if (stranger.isPresent()) {
            return new Taken(List.of(), List.of(), List.of(wrongOrganisation(name, stranger.get())));
        }
        if (earlier.isEmpty()) {
            return new Taken(List.of(), List.of(), List.of(wrongYear(name, before, found)));
        }
        List<Integer> taken = new ArrayList<>();
        List<Integer> frozen = new ArrayList<>();
        for (SubmittedYear submitted : earlier) {
            (take(submitted, name) ? taken : frozen).add(submitted.wdesYear());
        }
        return new Taken(
                taken.stream().sorted().toList(), frozen.stream().sorted().toList(), List.of());
    }

    private boolean take(SubmittedYear submitted, String name) {
        int year = submitted.wdesYear();
        years.open(year);
        WdesYear ours = repository.forChange(year).orElseThrow();
        if (signedOff.hold(year)) {
            return false;
        }
        WdesInputs inputs = submitted.inputs();
        Entered entered = new Entered(Origin.WORKBOOK, name, signature.name(), signature.now());
        keep(year, FileKind.SURVEY, inputs.survey(), entered);
        keep(year, FileKind.WORKFORCE, inputs.staff(), entered);
        keep(year, FileKind.RECRUITMENT, inputs.recruitment(), entered);
        keep(year, FileKind.CAPABILITY, inputs.capability(), entered);
        keep(year, FileKind.BOARD, inputs.board(), entered);
        if (ours.voices().isEmpty()) {
            Optional.ofNullable(inputs.voices()).ifPresent(ours::voices);
        }
        Map<FigureKey, Metric> printed = new LinkedHashMap<>(PrintedFigures.read(ours.printed()));
        printed.putAll(submitted.printed());
        ours.printed(PrintedFigures.write(printed));
        return true;
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

    private static Fault wrongOrganisation(String name, String code) {
        return Fault.blocking(
                FaultCode.WRONG_ORGANISATION,
                Place.file(name),
                "a submission workbook of this organisation",
                "one of " + code,
                "Choose a workbook of your own organisation.");
    }

    private static Fault wrongYear(String name, int before, List<SubmittedYear> found) {
        String years = found.stream()
                .map(submitted -> Integer.toString(submitted.wdesYear()))
                .collect(Collectors.joining(", "));
        return Fault.blocking(
                FaultCode.WRONG_YEAR,
                Place.file(name),
                "the submission workbook of a year before WDES " + before,
                "WDES " + (years.isEmpty() ? "of no year" : years),
                "Choose the workbook of WDES " + (before - 1) + " or an earlier one, or type the figures in.");
    }
}

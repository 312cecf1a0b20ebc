package staffnetwork.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import staffnetwork.imports.CurrentFigures;
import staffnetwork.imports.Imports;
import staffnetwork.intake.FileKind;
import staffnetwork.intake.KindReader;
import staffnetwork.organisation.OrganisationView;
import staffnetwork.organisation.Organisations;
import staffnetwork.report.SubmittedYear;
import staffnetwork.survey.SurveyFigures;
import staffnetwork.wdes.WdesInputs;
import staffnetwork.workforce.Board;
import staffnetwork.workforce.Capability;
import staffnetwork.workforce.Recruitment;
import staffnetwork.workforce.StaffInPost;

/** Puts together what a year's metrics are made of: files in use first, then what was typed or taken from a workbook. */
@ApplicationScoped
class YearFigures {
    private final YearRepository repository;
    private final Imports imports;
    private final Organisations organisations;
    private final Instance<KindReader> readers;

    @Inject
    YearFigures(
            YearRepository repository,
            Imports imports,
            Organisations organisations,
            @Any Instance<KindReader> readers) {
        this.repository = repository;
        this.imports = imports;
        this.organisations = organisations;
        this.readers = readers;
    }

    /** The year and the one before it; nothing for a year that is not open. */
    Optional<WorkingYear> of(int year) {
        Set<Integer> both = Set.of(year, year - 1);
        Shelf shelf = shelf(repository.years(both), both);
        return shelf.year(year).map(ours -> working(ours, shelf, shelf.files(year)));
    }

    /** Every open year, the newest first. */
    List<WorkingYear> all() {
        List<WdesYear> years = repository.years();
        Shelf shelf = shelf(years, years.stream().map(WdesYear::year).collect(Collectors.toSet()));
        return years.stream()
                .map(year -> working(year, shelf, shelf.files(year.year())))
                .toList();
    }

    /** A year as it stands and as it would stand with a file, whether it is open or not; nothing is saved. */
    Foretold with(int year, CurrentFigures file, boolean beside) {
        Set<Integer> both = Set.of(year, year - 1);
        Shelf shelf = shelf(repository.years(both), both);
        WdesYear ours = shelf.year(year).orElseGet(() -> WdesYear.notOpen(year));
        List<CurrentFigures> now = shelf.files(year);
        List<CurrentFigures> then = new ArrayList<>(now);
        then.removeIf(other -> other.kind() == file.kind() && !beside);
        then.add(file);
        return new Foretold(working(ours, shelf, now), working(ours, shelf, then));
    }

    /** The code of the organisation a workbook is about, if it is not ours. */
    Optional<String> ofAnotherOrganisation(SubmittedYear submitted) {
        return Optional.ofNullable(submitted.inputs().organisationCode())
                .filter(code -> organisations
                        .ours()
                        .filter(ours -> !ours.odsCode().value().equals(code))
                        .isPresent());
    }

    /** A year before a file is used, and after. */
    record Foretold(WorkingYear now, WorkingYear then) {}

    /** Everything some years are made of, each table read once. */
    private record Shelf(
            List<WdesYear> years,
            List<YearInput> typed,
            List<YearNote> notes,
            Map<Integer, List<CurrentFigures>> files,
            @Nullable OrganisationView organisation) {
        Optional<WdesYear> year(int number) {
            return years.stream().filter(year -> year.year() == number).findFirst();
        }

        List<CurrentFigures> files(int year) {
            return files.getOrDefault(year, List.of());
        }
    }

    private Shelf shelf(List<WdesYear> years, Set<Integer> numbers) {
        return numbers.isEmpty()
                ? new Shelf(years, List.of(), List.of(), Map.of(), null)
                : new Shelf(
                        years,
                        repository.inputs(numbers),
                        repository.notes(numbers),
                        imports.current(numbers),
                        organisations.ours().orElse(null));
    }

    private WorkingYear working(WdesYear year, Shelf shelf, List<CurrentFigures> files) {
        Optional<WdesYear> before = shelf.year(year.year() - 1);
        return new WorkingYear(
                year,
                gather(year, shelf, files),
                before.map(earlier ->
                                new WorkingYear.Before(earlier, gather(earlier, shelf, shelf.files(earlier.year()))))
                        .orElse(null),
                shelf.notes().stream()
                        .filter(note -> note.year() == year.year())
                        .collect(Collectors.toMap(YearNote::metric, YearNote::view)));
    }

    private Gathered gather(WdesYear year, Shelf shelf, List<CurrentFigures> files) {
        OrganisationView organisation = shelf.organisation();
        WdesInputs inputs = organisation == null
                ? WdesInputs.of(null, null)
                : WdesInputs.of(organisation.odsCode().value(), organisation.name());
        List<YearInput> ours = shelf.typed().stream()
                .filter(input -> input.year() == year.year())
                .toList();
        for (YearInput input : ours) {
            inputs = with(inputs, parse(input), false);
        }
        for (CurrentFigures file : files) {
            inputs = with(inputs, file.figures(), true);
        }
        List<YearInput> used = ours.stream()
                .filter(input -> files.stream().noneMatch(file -> file.kind() == input.kind()))
                .toList();
        WdesInputs all = inputs;
        return new Gathered(year.voices().map(all::with).orElse(all), files, used, notCovered(year.year(), files));
    }

    /** What is to be said about the days of several files of a kind, in sentences. */
    private List<String> notCovered(int year, List<CurrentFigures> files) {
        List<KindReader.Part> parts = files.stream()
                .filter(file -> file.kind().inParts())
                .map(file -> new KindReader.Part(file.source().file(), file.covered()))
                .toList();
        return parts.isEmpty()
                ? List.of()
                : reader(FileKind.RECRUITMENT).together(year, parts).stream()
                        .map(fault -> fault.sentence())
                        .toList();
    }

    private static WdesInputs with(WdesInputs inputs, Object figures, boolean file) {
        if (figures instanceof SurveyFigures survey) {
            return inputs.with(survey);
        } else if (figures instanceof StaffInPost staff) {
            return inputs.with(staff);
        } else if (figures instanceof Recruitment part) {
            Recruitment others = inputs.recruitment();
            return inputs.with(file && others != null ? others.plus(part) : part);
        } else if (figures instanceof Capability capability) {
            return inputs.with(capability);
        } else if (figures instanceof Board board) {
            return inputs.with(board);
        }
        throw new IllegalArgumentException("figures of an unknown kind");
    }

    Object parse(YearInput input) {
        return reader(input.kind())
                .parse(input.kind(), input.written().version(), input.written().text());
    }

    YearInput.WrittenFigures write(FileKind kind, Object figures) {
        KindReader reader = reader(kind);
        return new YearInput.WrittenFigures(reader.version(), reader.write(kind, figures));
    }

    private KindReader reader(FileKind kind) {
        return readers.stream()
                .filter(reader -> reader.kinds().contains(kind))
                .findFirst()
                .orElseThrow();
    }

    /**
     * What a year is made of, and where that came from.
     *
     * @param notCovered days that none or two of several files cover, in sentences
     */
    record Gathered(WdesInputs inputs, List<CurrentFigures> files, List<YearInput> typed, List<String> notCovered) {
        /** The file or typed counts of a kind, if there are any. */
        boolean has(FileKind kind) {
            return files.stream().anyMatch(file -> file.kind() == kind)
                    || typed.stream().anyMatch(input -> input.kind() == kind);
        }
    }
}

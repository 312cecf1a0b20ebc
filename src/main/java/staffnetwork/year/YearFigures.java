package staffnetwork.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import staffnetwork.imports.CurrentFigures;
import staffnetwork.imports.Imports;
import staffnetwork.intake.FileKind;
import staffnetwork.intake.KindReader;
import staffnetwork.organisation.OrganisationView;
import staffnetwork.organisation.Organisations;
import staffnetwork.report.SubmittedYear;
import staffnetwork.survey.SurveyFigures;
import staffnetwork.wdes.RuleSet;
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
        return repository.year(year).map(now -> {
            OrganisationView organisation = organisations.ours().orElse(null);
            List<YearInput> typed = repository.inputs(year);
            Gathered gathered = gather(now, typed, organisation);
            return new WorkingYear(now, gathered, before(year - 1, typed, organisation), organisation);
        });
    }

    private @Nullable SubmittedYear before(int year, List<YearInput> typed, @Nullable OrganisationView organisation) {
        return repository
                .year(year)
                .filter(before -> year >= RuleSet.FIRST_YEAR)
                .map(before -> SubmittedYear.of(
                        year, gather(before, typed, organisation).inputs(), PrintedFigures.read(before.printed())))
                .orElse(null);
    }

    private Gathered gather(WdesYear year, List<YearInput> typed, @Nullable OrganisationView organisation) {
        List<CurrentFigures> files = imports.current(year.year());
        WdesInputs inputs = organisation == null
                ? WdesInputs.of(null, null)
                : WdesInputs.of(organisation.odsCode().value(), organisation.name());
        List<YearInput> ours =
                typed.stream().filter(input -> input.year() == year.year()).toList();
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
        return new Gathered(year.voices().map(all::with).orElse(all), files, used);
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

    /** What a year is made of, and where that came from. */
    record Gathered(WdesInputs inputs, List<CurrentFigures> files, List<YearInput> typed) {
        /** The file or typed counts of a kind, if there are any. */
        boolean has(FileKind kind) {
            return files.stream().anyMatch(file -> file.kind() == kind)
                    || typed.stream().anyMatch(input -> input.kind() == kind);
        }
    }
}

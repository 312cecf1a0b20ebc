package staffnetwork.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.Imported;
import staffnetwork.intake.Source;
import staffnetwork.intake.Understanding;
import staffnetwork.report.WdesOptions.Option;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Limits;
import staffnetwork.spreadsheet.Place;
import staffnetwork.survey.SurveyFigures;
import staffnetwork.survey.SurveyFiles;
import staffnetwork.survey.SurveyMerge;
import staffnetwork.survey.SurveyRequest;
import staffnetwork.wdes.RuleSet;
import staffnetwork.wdes.Voices;
import staffnetwork.wdes.WdesInputs;
import staffnetwork.workforce.Capability;
import staffnetwork.workforce.Decisions;
import staffnetwork.workforce.Headcounts;
import staffnetwork.workforce.PayRow;
import staffnetwork.workforce.RecruitmentFile;
import staffnetwork.workforce.RecruitmentYear;
import staffnetwork.workforce.Side;
import staffnetwork.workforce.StaffInPost;
import staffnetwork.workforce.WorkforceFiles;
import staffnetwork.workforce.WorkforceRequest;

/** All files of one run of the {@code wdes} command, read; faults are gathered and not thrown, so that all are told at once. */
final class WdesFiles {
    private final WdesOptions options;
    private final RuleSet rules;
    private final List<Source> sources = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final @Nullable SubmittedYear lastYear;
    private final WdesInputs inputs;

    private WdesFiles(WdesOptions options, RuleSet rules) {
        this.options = options;
        this.rules = rules;
        this.lastYear = readLastYear();
        this.inputs = readInputs();
        faults.sort(Comparator.comparing(fault -> fault.blocks() ? 0 : 1));
    }

    static WdesFiles read(WdesOptions options, RuleSet rules) {
        return new WdesFiles(options, rules);
    }

    WdesInputs inputs() {
        return inputs;
    }

    List<Source> sources() {
        return List.copyOf(sources);
    }

    /** What is wrong with the files, blocking faults first. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** The year to show beside, or null. */
    @Nullable
    SubmittedYear lastYear() {
        return lastYear;
    }

    private WdesInputs readInputs() {
        Optional<SurveyFigures> survey = survey();
        String asked = options.one(Option.ORGANISATION).orElse(null);
        String code =
                asked == null ? survey.map(SurveyFigures::organisationCode).orElse(null) : asked;
        WdesInputs read =
                WdesInputs.of(code, survey.map(SurveyFigures::organisationName).orElse(null));
        read = survey.map(read::with).orElse(read);
        WorkforceFiles workforce = new WorkforceFiles();
        WorkforceRequest request = request();
        Function<Path, Imported<StaffInPost>> staff = file -> workforce.staffInPost(file, name(file), request);
        read = together(Option.WORKFORCE, staff, WdesFiles::plus)
                .map(read::with)
                .orElse(read);
        read = recruitment(workforce, request, read);
        read = together(Option.CAPABILITY, file -> workforce.capability(file, name(file), request), WdesFiles::plus)
                .map(read::with)
                .orElse(read);
        read = together(Option.BOARD, file -> workforce.board(file, name(file), request), (one, other) -> one)
                .map(read::with)
                .orElse(read);
        return options.voices()
                .map(yes -> new Voices(yes, options.one(Option.EVIDENCE).orElse("")))
                .map(read::with)
                .orElse(read);
    }

    private WorkforceRequest request() {
        Decisions decisions = Decisions.NONE;
        for (Path file : options.paths(Option.DECISIONS)) {
            decisions = DecisionsFile.read(file, name(file), faults::add);
        }
        return new WorkforceRequest(
                rules.wdesYear(),
                rules.snapshot(),
                Limits.ofNation(),
                decisions,
                options.appointed(),
                options.one(Option.ORGANISATION).orElse(null),
                Understanding.NONE);
    }

    private Optional<SurveyFigures> survey() {
        // Without --survey-year the year is the one this WDES year is made of; a file that says otherwise is refused.
        int surveyYear = Objects.requireNonNullElse(options.surveyYear(), rules.surveyYear());
        SurveyRequest request =
                new SurveyRequest(surveyYear, options.one(Option.ORGANISATION).orElse(null), Limits.ofNation());
        List<Imported.Accepted<SurveyFigures>> accepted =
                accepted(Option.SURVEY, file -> SurveyFiles.read(file, name(file), request));
        if (accepted.isEmpty()) {
            return Optional.empty();
        }
        SurveyMerge.Merged merged = SurveyMerge.of(accepted);
        if (merged instanceof SurveyMerge.Merged.Together together) {
            return Optional.of(together.figures());
        }
        faults.addAll(((SurveyMerge.Merged.Clash) merged).faults());
        return Optional.empty();
    }

    private WdesInputs recruitment(WorkforceFiles workforce, WorkforceRequest request, WdesInputs read) {
        List<RecruitmentFile> files = options.paths(Option.RECRUITMENT).stream()
                .map(file -> new RecruitmentFile(file, name(file), null))
                .toList();
        if (files.isEmpty()) {
            return read;
        }
        RecruitmentYear year = workforce.recruitment(files, request);
        faults.addAll(year.faults());
        once(year.sources());
        sources.addAll(year.sources());
        return year.usable() ? read.with(year.recruitment()) : read;
    }

    private <F> Optional<F> together(Option option, Function<Path, Imported<F>> reader, BinaryOperator<F> plus) {
        return accepted(option, reader).stream().map(Imported.Accepted::figures).reduce(plus);
    }

    private <F> List<Imported.Accepted<F>> accepted(Option option, Function<Path, Imported<F>> reader) {
        List<Imported.Accepted<F>> accepted = new ArrayList<>();
        for (Path file : options.paths(option)) {
            Imported<F> imported = reader.apply(file);
            if (imported instanceof Imported.Accepted<F> usable) {
                accepted.add(usable);
                faults.addAll(usable.warnings());
            } else if (imported instanceof Imported.Rejected<F> rejected) {
                faults.addAll(rejected.faults());
            }
        }
        List<Source> read = accepted.stream().map(Imported.Accepted::source).toList();
        once(read);
        sources.addAll(read);
        return accepted;
    }

    /** The same file twice would count everybody twice. */
    private void once(List<Source> read) {
        Set<String> seen = new HashSet<>();
        for (Source source : read) {
            if (!seen.add(source.sha256())) {
                faults.add(Fault.blocking(
                        FaultCode.CONSTRAINT_ERROR,
                        Place.file(source.file()),
                        "each file once",
                        "the same content a second time",
                        "Leave out one of the two."));
            }
        }
    }

    private @Nullable SubmittedYear readLastYear() {
        for (Path file : options.paths(Option.LAST_YEAR)) {
            boolean json = name(file).toLowerCase(java.util.Locale.ROOT).endsWith(".json");
            Imported<List<SubmittedYear>> imported =
                    json ? MetricsFile.read(file, name(file)) : SubmissionWorkbook.read(file, name(file));
            if (imported instanceof Imported.Rejected<List<SubmittedYear>> rejected) {
                faults.addAll(rejected.faults());
            } else if (imported instanceof Imported.Accepted<List<SubmittedYear>> accepted) {
                faults.addAll(accepted.warnings());
                return earlier(accepted.figures(), name(file));
            }
        }
        return null;
    }

    private @Nullable SubmittedYear earlier(List<SubmittedYear> years, String file) {
        Optional<SubmittedYear> newest = years.stream()
                .filter(year -> year.wdesYear() < rules.wdesYear())
                .max(Comparator.comparingInt(SubmittedYear::wdesYear));
        if (newest.isEmpty()) {
            faults.add(Fault.blocking(
                    FaultCode.WRONG_YEAR,
                    Place.file(file),
                    "figures of a year before WDES " + rules.wdesYear(),
                    "none",
                    "Choose the workbook of an earlier year."));
        }
        return newest.orElse(null);
    }

    private static StaffInPost plus(StaffInPost one, StaffInPost other) {
        Map<Side, Map<PayRow, Headcounts>> all = new EnumMap<>(Side.class);
        for (StaffInPost staff : List.of(one, other)) {
            staff.rows()
                    .forEach((side, rows) ->
                            rows.forEach((row, people) -> all.computeIfAbsent(side, any -> new EnumMap<>(PayRow.class))
                                    .merge(row, people, Headcounts::plus)));
        }
        return new StaffInPost(all);
    }

    private static Capability plus(Capability one, Capability other) {
        return new Capability(
                one.entries().plus(other.entries()), one.illHealth().plus(other.illHealth()));
    }

    private static String name(Path file) {
        return Objects.requireNonNullElse(file.getFileName(), file).toString();
    }
}

package staffnetwork.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Caller;
import staffnetwork.imports.SignedOffYears;
import staffnetwork.wdes.Benchmark;
import staffnetwork.wdes.RuleSet;

/** The door to WDES years: open one, see what it still needs, move its dates. */
@ApplicationScoped
@Transactional
public class WdesYears {
    private final YearRepository repository;
    private final YearFigures figures;
    private final SignedOffYears signedOff;
    private final Caller caller;
    private final Clock clock;

    @Inject
    WdesYears(YearRepository repository, YearFigures figures, SignedOffYears signedOff, Caller caller, Clock clock) {
        this.repository = repository;
        this.figures = figures;
        this.signedOff = signedOff;
        this.caller = caller;
        this.clock = clock;
    }

    /** The years that are open, newest first, each with its tasks. */
    @Allow(Act.SEE_YEAR)
    public List<YearView> all() {
        List<WorkingYear> years = figures.all();
        Set<Integer> numbers = years.stream().map(year -> year.year().year()).collect(Collectors.toSet());
        Set<Integer> downloaded = downloaded(numbers);
        Set<Integer> frozen = signedOff.among(numbers);
        return years.stream()
                .map(year -> new Tasks(
                                year,
                                downloaded.contains(year.year().year()),
                                frozen.contains(year.year().year()))
                        .view())
                .toList();
    }

    /** Whether a year is open. */
    @Allow(Act.SEE_YEAR)
    public boolean isOpen(int year) {
        return repository.year(year).isPresent();
    }

    /** Whether a year was signed off, so that nothing of it may change. */
    @Allow(Act.SEE_YEAR)
    public boolean isFrozen(int year) {
        return signedOff.hold(year);
    }

    /** The years that can be opened: those with rules, without those that are open. */
    @Allow(Act.SEE_YEAR)
    public List<Integer> openable() {
        List<Integer> open = repository.years().stream().map(WdesYear::year).toList();
        return java.util.stream.IntStream.rangeClosed(RuleSet.FIRST_YEAR, RuleSet.LAST_YEAR)
                .map(i -> RuleSet.FIRST_YEAR + RuleSet.LAST_YEAR - i)
                .boxed()
                .filter(year -> !open.contains(year))
                .toList();
    }

    /** One year with its tasks; nothing if it is not open. */
    @Allow(Act.SEE_YEAR)
    public Optional<YearView> year(int year) {
        return view(year);
    }

    private Optional<YearView> view(int year) {
        return figures.of(year)
                .map(working ->
                        new Tasks(working, downloaded(Set.of(year)).contains(year), signedOff.hold(year)).view());
    }

    private Set<Integer> downloaded(Set<Integer> years) {
        return years.isEmpty()
                ? Set.of()
                : repository.downloads(years).stream()
                        .map(SubmissionDownload::year)
                        .collect(Collectors.toSet());
    }

    /** Opens a year with its usual dates; a year that is open stays as it is. */
    @Allow(Act.TYPE_COUNTS)
    public void open(int year) {
        RuleSet rules = RuleSet.of(year);
        if (repository.year(year).isEmpty()) {
            repository.keep(new WdesYear(rules.wdesYear(), YearDates.usual(year), caller.getName(), clock.instant()));
        }
    }

    /**
     * Moves the dates of a year and chooses the group it is compared with.
     *
     * @return false if the year was signed off, so that nothing changed
     */
    @Allow(Act.TYPE_COUNTS)
    public boolean change(int year, YearDates dates, @Nullable String benchmarkingGroup) {
        if (benchmarkingGroup != null && !Benchmark.groups().contains(benchmarkingGroup)) {
            throw new IllegalArgumentException("not a benchmarking group");
        }
        WdesYear ours = repository.forChange(year).orElseThrow();
        if (signedOff.hold(year)) {
            return false;
        }
        ours.move(dates);
        ours.compareWith(benchmarkingGroup);
        return true;
    }
}

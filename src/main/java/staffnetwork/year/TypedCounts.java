package staffnetwork.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.imports.FiguresChanged;
import staffnetwork.imports.SignedOffYears;
import staffnetwork.intake.FileKind;
import staffnetwork.wdes.Voices;
import staffnetwork.workforce.Board;
import staffnetwork.workforce.Capability;
import staffnetwork.workforce.Recruitment;
import staffnetwork.year.YearInput.Entered;
import staffnetwork.year.YearInput.Origin;

/** The door for the small counts that HR types instead of bringing in a file, and for metric 9b. */
@ApplicationScoped
@Transactional
public class TypedCounts {
    private final YearRepository repository;
    private final YearFigures figures;
    private final SignedOffYears signedOff;
    private final Signature signature;
    private final Event<FiguresChanged> changed;

    @Inject
    TypedCounts(
            YearRepository repository,
            YearFigures figures,
            SignedOffYears signedOff,
            Signature signature,
            Event<FiguresChanged> changed) {
        this.repository = repository;
        this.figures = figures;
        this.signedOff = signedOff;
        this.signature = signature;
        this.changed = changed;
    }

    /** What was typed for a kind, if anything was. */
    @Allow(Act.TYPE_COUNTS)
    public Optional<Object> typed(int year, FileKind kind) {
        return repository.input(year, kind).map(figures::parse);
    }

    /** Metric 9b as it stands. */
    @Allow(Act.TYPE_COUNTS)
    public Optional<Voices> voices(int year) {
        return repository.year(year).flatMap(WdesYear::voices);
    }

    /** Saves metric 2's counts; false if the year was signed off, so that nothing changed. */
    @Allow(Act.TYPE_COUNTS)
    public boolean save(int year, Recruitment counts) {
        return save(year, FileKind.RECRUITMENT, counts);
    }

    /** Saves metric 3's counts of two years; false if the year was signed off, so that nothing changed. */
    @Allow(Act.TYPE_COUNTS)
    public boolean save(int year, Capability counts) {
        return save(year, FileKind.CAPABILITY, counts);
    }

    /** Saves metric 10's counts; false if the year was signed off, so that nothing changed. */
    @Allow(Act.TYPE_COUNTS)
    public boolean save(int year, Board counts) {
        return save(year, FileKind.BOARD, counts);
    }

    /** Saves metric 9b; false if the year was signed off, so that nothing changed. */
    @Allow(Act.TYPE_COUNTS)
    public boolean save(int year, Voices answer) {
        WdesYear ours = repository.forChange(year).orElseThrow();
        if (signedOff.hold(year)) {
            return false;
        }
        ours.voices(answer);
        changed.fire(new FiguresChanged(year));
        return true;
    }

    private boolean save(int year, FileKind kind, Object counts) {
        WdesYear ours = repository.forChange(year).orElseThrow();
        if (signedOff.hold(year)) {
            return false;
        }
        Entered entered = new Entered(Origin.TYPED, "", signature.name(), signature.now());
        repository
                .input(year, kind)
                .ifPresentOrElse(
                        input -> input.replace(figures.write(kind, counts), entered),
                        () -> repository.keep(new YearInput(ours.year(), kind, figures.write(kind, counts), entered)));
        changed.fire(new FiguresChanged(year));
        return true;
    }
}

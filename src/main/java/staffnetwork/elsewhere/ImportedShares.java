package staffnetwork.elsewhere;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import staffnetwork.disclosure.SafeFigures;
import staffnetwork.disclosure.ThresholdsInForce;
import staffnetwork.figures.KnownElsewhere;
import staffnetwork.imports.CurrentFigures;
import staffnetwork.survey.SurveyFigures;
import staffnetwork.workforce.StaffInPost;

/** Takes both shares from the files that HR brought in for the newest WDES year whose staff were counted by then. */
@ApplicationScoped
class ImportedShares implements KnownElsewhere {
    private static final int YEARS_BACK = 3;
    private final CurrentFigures.Shelf shelf;
    private final SafeFigures safe;

    @Inject
    ImportedShares(CurrentFigures.Shelf shelf, ThresholdsInForce thresholds) {
        this.shelf = shelf;
        this.safe = new SafeFigures(thresholds.thresholds());
    }

    /** Without a container. */
    ImportedShares(CurrentFigures.Shelf shelf, SafeFigures safe) {
        this.shelf = shelf;
        this.safe = safe;
    }

    @Override
    public Optional<Known> share(Source source, LocalDate day) {
        LocalDate counted = LocalDate.of(day.getYear(), Month.MARCH, 31);
        int newest = counted.isAfter(day) ? day.getYear() - 1 : day.getYear();
        for (int year = newest; year > newest - YEARS_BACK; year--) {
            Optional<Known> known = share(source, year, shelf.inUse(year));
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.empty();
    }

    private Optional<Known> share(Source source, int year, List<CurrentFigures> files) {
        WholeOrganisation whole = new WholeOrganisation(safe);
        return switch (source) {
            case ESR ->
                files.stream()
                        .flatMap(file -> file.as(StaffInPost.class).stream())
                        .findFirst()
                        .map(staff -> new Known(year, whole.recorded(staff)));
            case SURVEY ->
                files.stream()
                        .flatMap(file -> file.as(SurveyFigures.class).stream())
                        .findFirst()
                        .flatMap(survey -> whole.said(year, survey))
                        .map(figure -> new Known(year, figure));
        };
    }
}

package staffnetwork.year;

import java.util.List;
import org.jspecify.annotations.Nullable;
import staffnetwork.organisation.OrganisationView;
import staffnetwork.report.SubmittedYear;
import staffnetwork.wdes.Finding;
import staffnetwork.wdes.LastYear;
import staffnetwork.wdes.Plausibility;
import staffnetwork.wdes.RuleSet;
import staffnetwork.wdes.Wdes;
import staffnetwork.wdes.WdesResult;
import staffnetwork.year.YearFigures.Gathered;

/** A year with everything it is made of, and the year before beside it. */
record WorkingYear(
        WdesYear year,
        Gathered gathered,
        @Nullable SubmittedYear before,
        @Nullable OrganisationView organisation) {
    RuleSet rules() {
        return RuleSet.of(Math.min(year.year(), RuleSet.LAST_YEAR));
    }

    WdesResult result() {
        return Wdes.compute(rules(), gathered.inputs());
    }

    @Nullable
    LastYear lastYear() {
        return before == null ? null : before.lastYear();
    }

    List<Finding> findings() {
        return Plausibility.check(rules(), gathered.inputs(), lastYear());
    }
}

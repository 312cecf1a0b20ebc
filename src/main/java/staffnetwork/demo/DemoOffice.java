package staffnetwork.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import staffnetwork.access.ActingFor;
import staffnetwork.organisation.OdsCode;
import staffnetwork.organisation.Organisations;

/** The work of HR: everything but accounts. */
@Dependent
class DemoOffice {
    private final ActingFor acting;
    private final Organisations organisations;
    private final DemoYears years;
    private final DemoSubmission submission;

    @Inject
    DemoOffice(ActingFor acting, Organisations organisations, DemoYears years, DemoSubmission submission) {
        this.acting = acting;
        this.organisations = organisations;
        this.years = years;
        this.submission = submission;
    }

    void work(UUID analyst, UUID submitter) {
        acting.account(analyst, () -> {
            organisations.change(new OdsCode(Story.ODS_CODE), Story.NAME);
            years.make();
            return true;
        });
        acting.account(submitter, submission::make);
    }
}

package staffnetwork.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import staffnetwork.access.ActingFor;
import staffnetwork.organisation.OdsCode;
import staffnetwork.organisation.Organisations;
import staffnetwork.signoff.SignOffs;
import staffnetwork.year.Submissions;

/** The work of HR: everything but accounts. */
@Dependent
class DemoOffice {
    private final ActingFor acting;
    private final Organisations organisations;
    private final DemoYears years;
    private final Submissions submissions;
    private final SignOffs signOffs;

    @Inject
    DemoOffice(
            ActingFor acting,
            Organisations organisations,
            DemoYears years,
            Submissions submissions,
            SignOffs signOffs) {
        this.acting = acting;
        this.organisations = organisations;
        this.years = years;
        this.submissions = submissions;
        this.signOffs = signOffs;
    }

    void work(UUID analyst, UUID submitter) {
        acting.account(analyst, () -> {
            organisations.change(new OdsCode(Story.ODS_CODE), Story.NAME);
            years.make();
            return true;
        });
        acting.account(submitter, () -> submissions.download(Story.COMPLETE).orElseThrow());
        acting.account(submitter, this::signOff);
    }

    /** The complete year is signed off, so that visitors see what that means; once. */
    private SignOffs.Outcome signOff() {
        String seen = signOffs.of(Story.COMPLETE).orElseThrow().checklist().standing();
        SignOffs.Outcome outcome = signOffs.sign(Story.COMPLETE, seen);
        if (outcome != SignOffs.Outcome.DONE && outcome != SignOffs.Outcome.ALREADY_SIGNED) {
            throw new IllegalStateException("the demonstration's year was not signed off: " + outcome);
        }
        return outcome;
    }
}

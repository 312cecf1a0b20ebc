package staffnetwork.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import staffnetwork.signoff.SignOffs;
import staffnetwork.year.Submissions;

/** The work of the submitter: the complete year is downloaded and signed off, so that visitors see what that means. */
@Dependent
class DemoSubmission {
    private final Submissions submissions;
    private final SignOffs signOffs;

    @Inject
    DemoSubmission(Submissions submissions, SignOffs signOffs) {
        this.submissions = submissions;
        this.signOffs = signOffs;
    }

    SignOffs.Outcome make() {
        if (submissions.download(Story.COMPLETE).isEmpty()) {
            throw new IllegalStateException("the demonstration's complete year is not ready to be sent");
        }
        String seen = signOffs.of(Story.COMPLETE).orElseThrow().checklist().standing();
        SignOffs.Outcome outcome = signOffs.sign(Story.COMPLETE, seen);
        if (outcome != SignOffs.Outcome.DONE && outcome != SignOffs.Outcome.ALREADY_SIGNED) {
            throw new IllegalStateException("the demonstration's year was not signed off: " + outcome);
        }
        return outcome;
    }
}

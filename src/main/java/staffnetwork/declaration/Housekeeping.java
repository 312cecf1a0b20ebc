package staffnetwork.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import staffnetwork.organisation.RowForEverybody;

/** A row for everybody, so that having one says nothing; and what is past its time is deleted. */
@ApplicationScoped
class Housekeeping implements RowForEverybody {
    private static final Logger LOG = Logger.getLogger(Housekeeping.class.getName());

    private final Retention retention;
    private final boolean dry;

    @Inject
    Housekeeping(Retention retention, @ConfigProperty(name = "retention.dry-run", defaultValue = "false") boolean dry) {
        this.retention = retention;
        this.dry = dry;
    }

    @Override
    public int makeRows(int most) {
        return retention.makeRows(most);
    }

    /** How many were deleted, or would be, is logged; never whose. */
    @Override
    public void tidy() {
        Retention.Old old = retention.deleteOld(dry);
        if (old.drafts() + old.leavers() + old.passedOn() > 0) {
            LOG.log(
                    Level.INFO,
                    "past their time{3}: {0} unfinished, {1} of leavers, {2} answered requests",
                    new Object[] {
                        old.drafts(),
                        old.leavers(),
                        old.passedOn(),
                        dry ? " (dry run, nothing is deleted)" : " and deleted"
                    });
        }
    }
}

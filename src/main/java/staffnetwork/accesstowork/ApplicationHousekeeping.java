package staffnetwork.accesstowork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import staffnetwork.organisation.RowForEverybody;

/** Does the keeping, each step in a transaction of its own: leavers' rows are gone before anybody is told anything. */
@ApplicationScoped
class ApplicationHousekeeping implements RowForEverybody {
    private final ApplicationKeeping keeping;

    @Inject
    ApplicationHousekeeping(ApplicationKeeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public int makeRows(int most) {
        return keeping.makeRows(most);
    }

    @Override
    public void tidy() {
        keeping.deleteLeavers();
        keeping.tell();
    }
}

package staffnetwork.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import staffnetwork.vault.ReadersCopies;
import staffnetwork.vault.SealedTables;

/** What others are let see of time off: a sealed copy for each reader. */
@ApplicationScoped
class ShownTimeRows extends ReadersCopies<ShownTime> {
    @Inject
    ShownTimeRows(SealedTables tables) {
        super(tables, "shown_time", "app.shown", ShownTime.class);
    }
}

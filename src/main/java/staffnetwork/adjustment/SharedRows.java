package staffnetwork.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import staffnetwork.vault.ReadersCopies;
import staffnetwork.vault.SealedTables;

/** What was shared of plans: a sealed copy for each reader. */
@ApplicationScoped
class SharedRows extends ReadersCopies<Shared> {
    @Inject
    SharedRows(SealedTables tables) {
        super(tables, "shared_part", "app.shared", Shared.class);
    }
}

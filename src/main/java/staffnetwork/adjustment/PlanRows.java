package staffnetwork.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import staffnetwork.vault.EverybodysRows;
import staffnetwork.vault.SealedTables;

/** Everybody's plans: a sealed row for everybody. */
@ApplicationScoped
class PlanRows extends EverybodysRows<Plan> {
    @Inject
    PlanRows(SealedTables tables) {
        super(tables, "plan", "plan", Plan.class, Plan.NOTHING);
    }

    @Override
    protected boolean fits(Plan next, Plan before) {
        return next.fitsAfter(before);
    }
}

package staffnetwork.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import staffnetwork.vault.EverybodysRows;
import staffnetwork.vault.SealedTables;

/** What is kept about time off: a sealed row for everybody. */
@ApplicationScoped
class TimeOffRows extends EverybodysRows<TimeOff> {
    @Inject
    TimeOffRows(SealedTables tables) {
        super(tables, "time_off", "time", TimeOff.class, TimeOff.NOTHING);
    }
}

package staffnetwork.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import staffnetwork.intake.Remembered;
import staffnetwork.intake.RememberedMapping;

/** Tells the readers of files what the organisation decided. */
@ApplicationScoped
class MappingInForce implements RememberedMapping {
    private final MappingMemory memory;

    @Inject
    MappingInForce(MappingMemory memory) {
        this.memory = memory;
    }

    @Override
    public Remembered now() {
        return memory.now();
    }
}

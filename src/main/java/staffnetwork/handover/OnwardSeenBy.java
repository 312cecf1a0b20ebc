package staffnetwork.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import staffnetwork.adjustment.SeenElsewhere;

/** Who reads what the caller let somebody pass on: worked out from what is kept, never typed. */
@ApplicationScoped
class OnwardSeenBy implements SeenElsewhere {
    private final Letting letting;
    private final OnwardWords words;

    @Inject
    OnwardSeenBy(Letting letting, OnwardWords words) {
        this.letting = letting;
        this.words = words;
    }

    @Override
    public List<String> sentences() {
        return letting.atHome().stream()
                .filter(each -> !each.isWaiting())
                .map(words::reader)
                .distinct()
                .toList();
    }
}

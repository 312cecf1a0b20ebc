package staffnetwork.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import staffnetwork.access.WaitsForMe;

/** What waits for a yes, can be read, or went: no word of it, and nobody's name. */
@ApplicationScoped
class OnwardWaits implements WaitsForMe {
    private final Letting letting;
    private final Writing writing;
    private final Reading reading;

    @Inject
    OnwardWaits(Letting letting, Writing writing, Reading reading) {
        this.letting = letting;
        this.writing = writing;
        this.reading = reading;
    }

    @Override
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        List<Onward> waiting =
                letting.atHome().stream().filter(Onward::isWaiting).toList();
        if (!waiting.isEmpty()) {
            String page =
                    waiting.size() == 1 ? "/onward/one?id=" + waiting.get(0).id() : "/onward/list";
            lines.add(new Line("handover.waits.yes", List.of(), page));
        }
        if (reading.isAnything()) {
            lines.add(new Line("handover.waits.read", List.of(), "/onward/for-me"));
        }
        writing.atHome().stream()
                .filter(each -> !each.isWaiting())
                .map(Onward::share)
                .distinct()
                .forEach(share -> lines.add(new Line("handover.waits.went", List.of(), "/onward/write?id=" + share)));
        return lines;
    }
}

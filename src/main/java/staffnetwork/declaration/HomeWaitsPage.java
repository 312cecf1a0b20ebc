package staffnetwork.declaration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import staffnetwork.access.WaitsForMe;
import staffnetwork.web.Messages;

/** What waits for somebody in other rooms, on their first page. */
@Named
@RequestScoped
public class HomeWaitsPage {
    private final Instance<WaitsForMe> rooms;
    private final Messages messages;
    private List<WaitsForMe.Line> lines = List.of();

    @Inject
    HomeWaitsPage(@Any Instance<WaitsForMe> rooms, Messages messages) {
        this.rooms = rooms;
        this.messages = messages;
    }

    @PostConstruct
    void read() {
        lines = rooms.stream().flatMap(room -> room.lines().stream()).toList();
    }

    public List<WaitsForMe.Line> getLines() {
        return lines;
    }

    /** One thing that waits, in words. */
    public String words(WaitsForMe.Line one) {
        return messages.text(one.sentence(), one.parts().toArray());
    }

    public boolean isNothing() {
        return lines.isEmpty();
    }
}

package staffnetwork.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/** Tells the rest of the house what happened to an import, within the transaction in which it happens. */
@ApplicationScoped
class ImportNews {
    private final Event<ReadingAsked> readingAsked;
    private final Event<FileNoLongerNeeded> noLongerNeeded;
    private final Event<FileArrived> arrived;
    private final Event<FiguresChanged> figuresChanged;

    @Inject
    ImportNews(
            Event<ReadingAsked> readingAsked,
            Event<FileNoLongerNeeded> noLongerNeeded,
            Event<FileArrived> arrived,
            Event<FiguresChanged> figuresChanged) {
        this.readingAsked = readingAsked;
        this.noLongerNeeded = noLongerNeeded;
        this.arrived = arrived;
        this.figuresChanged = figuresChanged;
    }

    void readingAsked(UUID id) {
        readingAsked.fire(new ReadingAsked(id));
    }

    void arrived(UUID id) {
        arrived.fire(new FileArrived(id));
    }

    void noLongerNeeded(UUID id) {
        noLongerNeeded.fire(new FileNoLongerNeeded(id));
    }

    void figuresChanged(int wdesYear) {
        figuresChanged.fire(new FiguresChanged(wdesYear));
    }

    /** A file lies in the scratch folder; unless that is settled in the database it is deleted. */
    record FileArrived(UUID id) {}

    /** A file was put in line. */
    record ReadingAsked(UUID id) {}

    /** The file of an import is to be deleted, once that is settled in the database. */
    record FileNoLongerNeeded(UUID id) {}
}

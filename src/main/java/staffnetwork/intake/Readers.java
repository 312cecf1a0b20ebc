package staffnetwork.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What other rooms offer for a file: readers of its kind, and what would change if it were used. */
@ApplicationScoped
public class Readers {
    private final List<KindReader> readers;
    private final Iterable<Consequences> consequences;

    @Inject
    Readers(@Any Instance<KindReader> offered, @Any Instance<Consequences> consequences) {
        this.readers = List.copyOf(new ArrayList<>(offered.stream().toList()));
        this.consequences = consequences;
    }

    Readers(List<KindReader> readers) {
        this.readers = List.copyOf(readers);
        this.consequences = List.of();
    }

    List<KindReader> each() {
        return readers;
    }

    /** The reader of a kind. */
    public KindReader of(FileKind kind) {
        return readers.stream()
                .filter(reader -> reader.kinds().contains(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody reads " + kind));
    }

    /** What would change if a file were used; nothing where no room can say. */
    public WhatChanges changes(Consequences.Intent intent) {
        for (Consequences room : consequences) {
            return room.of(intent);
        }
        return WhatChanges.NOTHING;
    }

    /** Figures from how they are stored. */
    public Object figures(StoredFigures stored) {
        return of(stored.kind()).parse(stored.kind(), stored.version(), stored.text());
    }

    /** A few figures by which HR recognises the file. */
    public List<FoundFigure> found(StoredFigures stored) {
        return of(stored.kind()).found(stored.kind(), figures(stored));
    }

    /** The names of the meanings a value of that kind of column can have; none if nobody knows the kind. */
    public List<String> meanings(String valueKind) {
        return readers.stream()
                .flatMap(reader -> reader.meanings(valueKind).stream())
                .toList();
    }
}

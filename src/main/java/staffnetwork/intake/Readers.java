package staffnetwork.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The readers that the rooms which know a kind of file offer. */
@ApplicationScoped
public class Readers {
    private final List<KindReader> readers;

    @Inject
    Readers(@Any Instance<KindReader> offered) {
        this(new ArrayList<>(offered.stream().toList()));
    }

    Readers(List<KindReader> readers) {
        this.readers = List.copyOf(readers);
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

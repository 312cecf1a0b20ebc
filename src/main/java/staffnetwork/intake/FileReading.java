package staffnetwork.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Limits;
import staffnetwork.spreadsheet.Place;

/** From a file to its figures: what is it, then reading it as that, with what the organisation remembers of such files. */
@ApplicationScoped
public class FileReading {
    private final Readers readers;
    private final Instance<RememberedMapping> memory;

    @Inject
    FileReading(Readers readers, @Any Instance<RememberedMapping> memory) {
        this.readers = readers;
        this.memory = memory;
    }

    /** Reads a file as what the user says it is, or else as what it turns out to be. */
    public ReadResult read(Staged staged, Progress progress) {
        Remembered remembered = remembered();
        Asked asked = new Asked(staged, remembered, understanding(staged, remembered));
        List<Recognised> told = new ArrayList<>();
        FileKind chosen = staged.ticket().kind();
        if (chosen != null) {
            told.add(asked.of(readers.of(chosen)));
            return readAs(asked, progress, as(chosen, told));
        }
        for (KindReader reader : readers.each()) {
            Recognised recognised = asked.of(reader);
            if (recognised instanceof Recognised.As as) {
                return readAs(asked, progress, as);
            }
            told.add(recognised);
        }
        return new ReadResult.Faulty(null, whyNot(staged.ticket().fileName(), told), Understood.BY_ITSELF);
    }

    /** The first rows of a file as it would be read now, as that kind; of a file of no known kind too. */
    public Optional<FileLook> look(Staged staged, FileKind kind) {
        ImportRequest request = request(staged, kind, understanding(staged, remembered()));
        String name = staged.ticket().fileName();
        Optional<FileLook> look = readers.of(kind).look(staged.file(), name, request);
        return look.or(() -> readers.each().stream()
                .flatMap(other -> other.look(staged.file(), name, request).stream())
                .findFirst());
    }

    /** The rows that stop a file, as it would be read now. */
    public RowsToFix toFix(Staged staged, FileKind kind) {
        ImportRequest request = request(staged, kind, understanding(staged, remembered()));
        return readers.of(kind).toFix(staged.file(), staged.ticket().fileName(), request);
    }

    private Remembered remembered() {
        return memory.stream().findFirst().map(RememberedMapping::now).orElse(Remembered.NOTHING);
    }

    private static Understanding understanding(Staged staged, Remembered remembered) {
        return Understanding.of(remembered, staged.ticket().choice(), staged.mended());
    }

    private static ImportRequest request(Staged staged, FileKind kind, Understanding understanding) {
        return ImportRequest.of(kind, staged.ticket().wdesYear())
                .about(staged.ticket().organisation())
                .told(understanding);
    }

    /** One file with all that is told about it. */
    private record Asked(Staged staged, Remembered remembered, Understanding understanding) {
        Recognised of(KindReader reader) {
            return reader.recognise(staged.file(), staged.ticket().fileName(), Limits.ofTrust(), understanding);
        }
    }

    /** What the reader of the chosen kind says about it, if it sees that kind in it. */
    private static Recognised.As as(FileKind chosen, List<Recognised> told) {
        return told.get(0) instanceof Recognised.As as && as.kind() == chosen
                ? as
                : new Recognised.As(chosen, "", List.of());
    }

    private ReadResult readAs(Asked asked, Progress progress, Recognised.As as) {
        KindReader reader = readers.of(as.kind());
        Staged staged = asked.staged();
        ImportRequest request = request(staged, as.kind(), asked.understanding());
        KindReader.Read read = reader.read(staged.file(), staged.ticket().fileName(), request, progress);
        Understood understood = Understood.of(read.notes(), asked.remembered());
        if (read.imported() instanceof Imported.Accepted<?> accepted) {
            return new ReadResult.Usable(
                    as,
                    accepted.source(),
                    accepted.warnings(),
                    reader.write(as.kind(), accepted.figures()),
                    reader.version(),
                    read.covered(),
                    understood);
        }
        return new ReadResult.Faulty(as, ((Imported.Rejected<?>) read.imported()).faults(), understood);
    }

    /** Why nobody knows the file: what is most particular, or else one sentence for all. */
    private static List<Fault> whyNot(String name, List<Recognised> told) {
        Set<Fault> particular = new LinkedHashSet<>();
        for (Recognised recognised : told) {
            if (recognised instanceof Recognised.Not not) {
                not.faults().stream()
                        .filter(fault -> fault.code() != FaultCode.UNKNOWN_LAYOUT)
                        .forEach(particular::add);
            }
        }
        return particular.isEmpty() ? List.of(unknown(name)) : List.copyOf(particular);
    }

    private static Fault unknown(String name) {
        return Fault.blocking(
                FaultCode.UNKNOWN_LAYOUT,
                Place.file(name),
                "a survey file, a staff list, or recruitment, capability or board counts",
                "no row with the headings of one of these",
                "Say what this file is and which row holds its headings. Or check that the headings are there.");
    }
}

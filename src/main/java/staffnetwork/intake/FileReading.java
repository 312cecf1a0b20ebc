package staffnetwork.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Limits;
import staffnetwork.spreadsheet.Place;

/** From a file to its figures: what is it, then reading it as that. */
@ApplicationScoped
public class FileReading {
    private final Readers readers;

    @Inject
    FileReading(Readers readers) {
        this.readers = readers;
    }

    /** Reads a file as what the user says it is, or else as what it turns out to be. */
    public ReadResult read(Ticket ticket, Path file, Progress progress) {
        List<Recognised> told = new ArrayList<>();
        FileKind chosen = ticket.kind();
        if (chosen != null) {
            told.add(readers.of(chosen).recognise(file, ticket.fileName(), Limits.ofTrust()));
            return readAs(ticket, file, progress, as(chosen, told));
        }
        for (KindReader reader : readers.each()) {
            Recognised recognised = reader.recognise(file, ticket.fileName(), Limits.ofTrust());
            if (recognised instanceof Recognised.As as) {
                return readAs(ticket, file, progress, as);
            }
            told.add(recognised);
        }
        return new ReadResult.Faulty(null, whyNot(ticket.fileName(), told));
    }

    /** What the reader of the chosen kind says about it, if it sees that kind in it. */
    private static Recognised.As as(FileKind chosen, List<Recognised> told) {
        return told.get(0) instanceof Recognised.As as && as.kind() == chosen
                ? as
                : new Recognised.As(chosen, "", List.of());
    }

    private ReadResult readAs(Ticket ticket, Path file, Progress progress, Recognised.As as) {
        KindReader reader = readers.of(as.kind());
        ImportRequest request = ImportRequest.of(as.kind(), ticket.wdesYear()).about(ticket.organisation());
        KindReader.Read read = reader.read(file, ticket.fileName(), request, progress);
        if (read.imported() instanceof Imported.Accepted<?> accepted) {
            return new ReadResult.Usable(
                    as,
                    accepted.source(),
                    accepted.warnings(),
                    reader.write(as.kind(), accepted.figures()),
                    reader.version(),
                    read.covered());
        }
        return new ReadResult.Faulty(as, ((Imported.Rejected<?>) read.imported()).faults());
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
                "Check that the headings are there and in one row. Or say below what the file is.");
    }
}

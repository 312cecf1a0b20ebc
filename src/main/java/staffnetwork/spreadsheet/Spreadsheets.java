package staffnetwork.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Opens a workbook or CSV file for reading: by what it is and not by its name, and only if it can do no harm. */
public final class Spreadsheets {
    private static final int HEAD = 4096;

    private Spreadsheets() {}

    /**
     * Opens a file without ever changing it or leaving a copy. Never throws for a faulty file.
     *
     * @param name the name the user knows the file by; it appears in faults
     * @param limits how large the file may be
     */
    public static Opened open(Path file, String name, Limits limits) {
        Spreadsheet[] opened = new Spreadsheet[1];
        Optional<Fault> fault = Guard.run(Place.file(name), () -> opened[0] = usable(file, name, limits));
        return fault.<Opened>map(Opened.Refused::new).orElseGet(() -> new Opened.Usable(opened[0]));
    }

    private static Spreadsheet usable(Path file, String name, Limits limits) throws IOException, XMLStreamException {
        long size = Files.size(file);
        if (size == 0) {
            throw Reason.EMPTY.of(name);
        } else if (size > limits.fileBytes()) {
            throw Reason.TOO_LARGE.of(name);
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        Signature signature = Signature.of(head);
        signature.refused().ifPresent(reason -> {
            throw reason.of(name);
        });
        return switch (signature) {
            case ZIP -> XlsxSpreadsheet.open(file, name, limits);
            case OLE2 -> XlsSpreadsheet.open(file, name, limits);
            default -> text(file, name, limits, head);
        };
    }

    private static Spreadsheet text(Path file, String name, Limits limits, byte[] head) throws IOException {
        if (Signature.markup(head)) {
            throw Reason.WEB_PAGE.of(name);
        }
        return CsvSpreadsheet.open(file, name, limits);
    }
}

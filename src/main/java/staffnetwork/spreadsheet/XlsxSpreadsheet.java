package staffnetwork.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** An Office Open XML workbook, transitional or strict. */
final class XlsxSpreadsheet implements Spreadsheet {
    private final String file;
    private final WorkbookZip zip;
    private final WorkbookParts parts;
    private final WorkbookContext book;
    private final RawTexts rawTexts;

    private XlsxSpreadsheet(String file, WorkbookZip zip, WorkbookParts parts, WorkbookContext book) {
        this.file = file;
        this.zip = zip;
        this.parts = parts;
        this.book = book;
        this.rawTexts = new RawTexts(book.texts());
    }

    static Spreadsheet open(Path path, String file, Limits limits) throws IOException, XMLStreamException {
        WorkbookZip zip = new WorkbookZip(path, file, limits);
        boolean kept = false;
        try {
            WorkbookParts parts = WorkbookParts.read(zip, file, limits);
            Spreadsheet open = new XlsxSpreadsheet(file, zip, parts, context(zip, parts, file, limits));
            kept = true;
            return open;
        } finally {
            if (!kept) {
                zip.close();
            }
        }
    }

    private static WorkbookContext context(WorkbookZip zip, WorkbookParts parts, String file, Limits limits)
            throws IOException, XMLStreamException {
        Texts texts = new Texts(file);
        SharedTexts shared = new SharedTexts();
        if (parts.sharedTexts() != null) {
            try (InputStream in = zip.open(parts.sharedTexts())) {
                shared = SharedTexts.read(in, texts, file, limits);
            }
        }
        DateStyles styles = new DateStyles();
        if (parts.styles() != null) {
            try (InputStream in = zip.open(parts.styles())) {
                styles = DateStyles.read(in, file);
            }
        }
        return new WorkbookContext(file, limits, texts, shared, styles, parts.date1904());
    }

    @Override
    public String name() {
        return file;
    }

    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public List<String> sheets() {
        return List.copyOf(parts.sheets().keySet());
    }

    @Override
    public Optional<Fault> read(String sheet, RowReader reader) {
        String part = parts.sheets().get(sheet);
        if (part == null) {
            throw new IllegalArgumentException("no visible sheet of this name");
        }
        return Guard.run(new Place(file, sheet, 0, ""), () -> {
            RowFeed feed = new RowFeed(book, sheet, reader);
            boolean done;
            try (InputStream in = zip.open(part)) {
                done = new FastSheet(feed, rawTexts, in, file).read();
            }
            if (!done) {
                feed.again();
                try (InputStream in = zip.open(part)) {
                    new StaxSheet(feed, file).read(in);
                }
            }
        });
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package staffnetwork.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A workbook of Excel 97 to 2003 (BIFF8), read record by record. */
final class XlsSpreadsheet implements Spreadsheet {
    private final String file;
    private final POIFSFileSystem container;
    private final XlsBook book;

    private XlsSpreadsheet(String file, POIFSFileSystem container, XlsBook book) {
        this.file = file;
        this.container = container;
        this.book = book;
    }

    static Spreadsheet open(Path path, String file, Limits limits) throws IOException {
        POIFSFileSystem container = container(path, file);
        boolean kept = false;
        try {
            refuseOther(container.getRoot(), file);
            XlsBook book = new XlsBook(file, limits);
            try (InputStream in = workbook(container, file)) {
                new Records(in).each((record, depth, stream) -> stream == 0 && book.take(record));
            } catch (EncryptedDocumentException e) {
                throw Reason.PASSWORD.of(file);
            } catch (OldExcelFormatException e) {
                throw Reason.OLD_EXCEL.of(file);
            }
            book.complete();
            kept = true;
            return new XlsSpreadsheet(file, container, book);
        } finally {
            if (!kept) {
                container.close();
            }
        }
    }

    private static POIFSFileSystem container(Path path, String file) {
        try {
            return new POIFSFileSystem(path.toFile(), true);
        } catch (IOException | RuntimeException e) {
            // POI answers damaged containers with all kinds of exceptions
            throw Reason.DAMAGED.of(file);
        }
    }

    private static void refuseOther(DirectoryNode root, String file) {
        if (root.hasEntry("EncryptedPackage") || root.hasEntry("EncryptionInfo")) {
            throw Reason.PASSWORD.of(file);
        } else if (root.hasEntry("WordDocument")) {
            throw Reason.WORD.of(file);
        } else if (root.hasEntry("PowerPoint Document")) {
            throw Reason.POWERPOINT.of(file);
        } else if (!root.hasEntry("Workbook")) {
            throw (root.hasEntry("Book") ? Reason.OLD_EXCEL : Reason.OTHER_OFFICE).of(file);
        }
        for (String name : root.getEntryNames()) {
            if (name.startsWith("_VBA_PROJECT")) {
                throw Reason.MACROS.of(file);
            } else if (name.startsWith("MBD") || name.startsWith("LNK")) {
                throw Reason.EMBEDDED.of(file);
            }
        }
    }

    private static InputStream workbook(POIFSFileSystem container, String file) throws IOException {
        return new TimedStream(container.createDocumentInputStream("Workbook"), file);
    }

    /** Takes a record, the depth of streams it stands in and how many streams have begun before. */
    private interface Taker {
        boolean take(Record record, int depth, int stream);
    }

    private static final class Records {
        private final RecordFactoryInputStream in;
        private int depth;
        private int streams;

        Records(InputStream in) {
            this.in = new RecordFactoryInputStream(in, false);
        }

        /** Hands over records until there is none or the taker has enough. */
        void each(Taker taker) {
            for (Record record = in.nextRecord(); record != null; record = in.nextRecord()) {
                if (record instanceof BOFRecord) {
                    depth++;
                }
                if (!taker.take(record, depth, streams)) {
                    return;
                }
                if (record instanceof EOFRecord && --depth == 0) {
                    streams++;
                }
            }
        }
    }

    @Override
    public String name() {
        return file;
    }

    @Override
    public Format format() {
        return Format.XLS;
    }

    @Override
    public List<String> sheets() {
        return book.sheets();
    }

    @Override
    public Optional<Fault> read(String sheet, RowReader reader) {
        int wanted = book.stream(sheet);
        return Guard.run(new Place(file, sheet, 0, ""), () -> {
            WorkbookContext context = book.context();
            XlsSheet rows = new XlsSheet(new RowFeed(context, sheet, reader), context);
            try (InputStream in = workbook(container, file)) {
                new Records(in)
                        .each((record, depth, stream) ->
                                stream < wanted || (stream == wanted && (depth != 1 || rows.take(record))));
            }
            rows.complete();
        });
    }

    @Override
    public void close() {
        try {
            container.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

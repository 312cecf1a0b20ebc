package staffnetwork.intake;

import java.util.List;
import java.util.Optional;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.RowReader;
import staffnetwork.spreadsheet.Spreadsheet;

/** A spreadsheet that tells somebody of every row that is read, so that a long reading can be followed and stopped. */
public final class WatchedSpreadsheet implements Spreadsheet {
    private final Spreadsheet watched;
    private final Progress progress;

    /** Watches that spreadsheet. */
    public WatchedSpreadsheet(Spreadsheet watched, Progress progress) {
        this.watched = watched;
        this.progress = progress;
    }

    @Override
    public String name() {
        return watched.name();
    }

    @Override
    public Format format() {
        return watched.format();
    }

    @Override
    public List<String> sheets() {
        return watched.sheets();
    }

    @Override
    public Optional<Fault> read(String sheet, RowReader reader) {
        return watched.read(sheet, row -> {
            progress.row();
            return reader.row(row);
        });
    }

    @Override
    public void close() {
        watched.close();
    }
}

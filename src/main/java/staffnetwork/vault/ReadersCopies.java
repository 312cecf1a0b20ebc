package staffnetwork.vault;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Sealed copies in one table, each for one reader until a day, each with a key of its own, which goes with it. The database gives a
 * copy to its reader until the last day, and to whoever knows its random id, which is in its owner's sealed row and nowhere else. The
 * table has the columns {@code id}, {@code reader}, {@code until_day} and {@code sealed}. Everything happens in the caller's
 * transaction.
 *
 * @param <T> what is copied
 */
public abstract class ReadersCopies<T extends ReadersCopies.Copy> {
    private final SealedTables tables;
    private final String table;
    private final String setting;
    private final Class<T> type;

    /** What is let see. */
    public interface Copy {
        /** Its id. */
        UUID id();

        /** Whose it is. */
        UUID owner();

        /** Who reads it. */
        UUID reader();

        /** The last day. */
        LocalDate until();
    }

    /**
     * The copies of one table.
     *
     * @param table its name; with hyphens, also the purpose of the keys
     * @param setting what its policy by id asks for
     * @param type what is copied
     */
    protected ReadersCopies(SealedTables tables, String table, String setting, Class<T> type) {
        this.tables = tables;
        this.table = table;
        this.setting = setting;
        this.type = type;
    }

    /** Keeps a new one. */
    public void keep(T what) {
        about(what.id());
        tables.change(
                "insert into " + table + " (id, reader, until_day, sealed) values (?1, ?2, cast(?3 as date), ?4)",
                what.id(),
                what.reader(),
                what.until().toString(),
                seal(what));
    }

    /** One of the owner's, by its id. */
    public Optional<T> of(UUID id) {
        about(id);
        return tables.sealed("select sealed from " + table + " where id = ?1", id)
                .flatMap(bytes -> opened(id, bytes));
    }

    /** What of these is still there. */
    public List<T> of(List<UUID> ids) {
        return ids.stream().flatMap(id -> of(id).stream()).toList();
    }

    /** One that its reader opens. */
    public Optional<T> read(UUID id, UUID reader) {
        return tables.sealed("select sealed from " + table + " where id = ?1 and reader = ?2", id, reader)
                .flatMap(bytes -> opened(id, bytes));
    }

    /** All that that person is let see. */
    public List<T> readBy(UUID reader) {
        return idsReadBy(reader).stream()
                .flatMap(id -> read(id, reader).stream())
                .toList();
    }

    /** Puts it in the place of the one of its id, for the same reader and until the same day. */
    public void replace(T what) {
        about(what.id());
        tables.change("update " + table + " set sealed = ?1 where id = ?2", seal(what), what.id());
    }

    /** Deletes one with its key. */
    public void delete(UUID id) {
        about(id);
        tables.change("delete from " + table + " where id = ?1", id);
        tables.text().shred(Place.of(table, id).holder());
    }

    /** Deletes all that that person is let see. */
    public void deleteReadBy(UUID reader) {
        idsReadBy(reader).forEach(this::delete);
    }

    /** Deletes all of that owner's that that person is let see. */
    public void deleteReadBy(UUID reader, UUID owner) {
        readBy(reader).stream().filter(each -> each.owner().equals(owner)).forEach(each -> delete(each.id()));
    }

    /** Deletes what ran out before today, for work that nobody is signed in for. */
    public void deleteOver() {
        tables.ids(
                        "select cast(id as text) from " + table + " where until_day < cast(?1 as date)",
                        tables.today().toString())
                .forEach(this::delete);
    }

    private List<UUID> idsReadBy(UUID reader) {
        return tables.ids("select cast(id as text) from " + table + " where reader = ?1", reader);
    }

    private void about(UUID id) {
        tables.tell(setting, id.toString());
    }

    private Optional<T> opened(UUID id, byte[] sealed) {
        return tables.text().open(Place.of(table, id), sealed, type);
    }

    private byte[] seal(T what) {
        return tables.text().seal(Place.of(table, what.id()), what, Size.HUGE);
    }
}

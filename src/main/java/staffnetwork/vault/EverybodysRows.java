package staffnetwork.vault;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * One row for everybody in one table: one sealed value of 16 KiB, whether somebody has said anything or not, and nothing in clear
 * beside it. Whoever changes a row locks it first, so that no change is lost and no count of changes has to be kept. The table has the
 * columns {@code person} and {@code sealed}; its policies know the work {@code W-keep} and {@code W-count}, and the functions
 * {@code W_lacking()} and {@code W_leavers()} whose row is missing or too many. Everything happens in the caller's transaction.
 *
 * @param <T> what is kept about one person
 */
public abstract class EverybodysRows<T> {
    private static final Size SIZE = Size.HUGE;
    private static final int AT_ONCE = 200;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final SealedTables tables;
    private final String table;
    private final String work;
    private final Class<T> type;
    private final T nothing;

    /**
     * The rows of one table.
     *
     * @param table its name; with hyphens, also the purpose of the keys
     * @param work what its policies and functions are called by: the W of the class's description
     * @param type what is kept about one person
     * @param nothing the same for somebody who has said nothing
     */
    protected EverybodysRows(SealedTables tables, String table, String work, Class<T> type, T nothing) {
        this.tables = tables;
        this.table = table;
        this.work = work;
        this.type = type;
        this.nothing = nothing;
    }

    /** The day of the rows' clock. */
    public LocalDate today() {
        return tables.today();
    }

    private Place place(UUID person) {
        return Place.of(table, person);
    }

    /** What is kept about somebody; nothing if they said nothing, or if the key is destroyed. */
    public T of(UUID person) {
        return tables.sealed("select sealed from " + table + " where person = ?1", person)
                .map(bytes -> opened(person, bytes))
                .orElse(nothing);
    }

    /** What is kept about everybody the transaction may see. */
    public Map<UUID, T> every() {
        SealedText.Many keys = tables.text().many(Place.purpose(table));
        Map<UUID, T> all = new LinkedHashMap<>();
        List<?> some;
        UUID last = BEFORE_ALL;
        do { // some at a time: the sealed rows of a large trust would fill the memory
            some = tables.find(
                    "select cast(person as text), sealed from " + table + " where person > ?1 order by person limit "
                            + AT_ONCE,
                    last);
            for (Object each : some) {
                Object[] row = (Object[]) each;
                last = UUID.fromString((String) row[0]);
                all.put(last, keys.open(place(last), (byte[]) row[1], type).orElse(nothing));
            }
        } while (some.size() == AT_ONCE);
        return all;
    }

    /** Changes what is kept; false, and nothing changes, if it would be longer than there is room for. */
    public boolean change(UUID person, UnaryOperator<T> change) {
        T before = opened(person, locked(person));
        T next = change.apply(before);
        if (!fits(next, before)) {
            return false;
        }
        replace(person, next);
        return true;
    }

    /** Whether there is room for it in the place of what was there before. Never more than the size of a row. */
    protected boolean fits(T next, T before) {
        return SealedText.fits(next, SIZE);
    }

    /** Destroys the key of everything kept about somebody, and begins with a new one and nothing. Gives what was there last. */
    public T destroy(UUID person) {
        T before = opened(person, locked(person));
        tables.text().shred(place(person).holder());
        replace(person, nothing);
        return before;
    }

    /** Deletes the row of somebody who left, and destroys its key. Gives what was there last. */
    public T delete(UUID person) {
        T before = tables.sealed("delete from " + table + " where person = ?1 returning sealed", person)
                .map(bytes -> opened(person, bytes))
                .orElse(nothing);
        tables.text().shred(place(person).holder());
        return before;
    }

    /** Says that this transaction looks after rows, and is not somebody's. */
    public void keep() {
        tables.tell("app.work", work + "-keep");
    }

    /** Says that this transaction counts, and changes nothing. */
    public void count() {
        tables.tell("app.work", work + "-count");
    }

    /** Makes rows for people who work here or can sign in and have none, at most that many at once, and tells how many. */
    public int makeMissing(int most) {
        keep();
        List<UUID> lacking = tables.ids("select cast(d as text) from " + work + "_lacking() d limit ?1", most);
        lacking.forEach(this::make);
        return lacking.size();
    }

    /** Those who have a row although they left; for a transaction that looks after rows. */
    public List<UUID> leavers() {
        return tables.ids("select cast(d as text) from " + work + "_leavers() d");
    }

    private void make(UUID person) {
        tables.change(
                "insert into " + table + " (person, sealed) values (?1, ?2) on conflict do nothing",
                person,
                seal(person, nothing));
    }

    private void replace(UUID person, T kept) {
        tables.change("update " + table + " set sealed = ?1 where person = ?2", seal(person, kept), person);
    }

    /** Somebody's row, made if there is none; nobody else changes it before this transaction is over. */
    private byte[] locked(UUID person) {
        String question = "select sealed from " + table + " where person = ?1 for update";
        Optional<byte[]> there = tables.sealed(question, person);
        if (there.isEmpty()) {
            make(person);
            there = tables.sealed(question, person);
        }
        return there.orElseThrow();
    }

    private T opened(UUID person, byte[] sealed) {
        return tables.text().open(place(person), sealed, type).orElse(nothing);
    }

    private byte[] seal(UUID person, T kept) {
        return tables.text().seal(place(person), kept, SIZE);
    }
}

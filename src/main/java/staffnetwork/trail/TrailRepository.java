package staffnetwork.trail;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads the trail, and gives what writes to it a connection. */
@ApplicationScoped
class TrailRepository {
    @Resource(lookup = "java:app/jdbc/staff-network")
    private DataSource database;

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("NullAway.Init") // the container injects both
    TrailRepository() {}

    /**
     * Which entries an auditor wants to see.
     *
     * @param from from this moment on, or null
     * @param to before this moment, or null
     * @param act name of the act, or null for all
     * @param outcome the outcome, or null for both
     * @param before only entries before this one, the newest first
     */
    record Asked(
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String act,
            @Nullable Outcome outcome,
            long before) {}

    /** What that person's pseudonym is made with, if there is anything yet. */
    Optional<UUID> salt(UUID person) {
        return one("select trail_salt_known(?)", row -> Optional.ofNullable(row.getObject(1, UUID.class)), person)
                .flatMap(salt -> salt);
    }

    /** What that person's pseudonym is made with from now on. */
    UUID newSalt(UUID person) {
        return one("select trail_salt_of(?)", row -> row.getObject(1, UUID.class), person)
                .orElseThrow();
    }

    /** Has nothing lead from a person to their entries any more. */
    void unlink(UUID person) {
        one("select trail_unlink(?)", row -> row.getBoolean(1), person);
    }

    /**
     * The end of the trail over the very connection by which the entity manager does the deeds of this transaction. A second
     * one from the same pool is not surely one of the transaction: its lock would be gone, and its entry there, before the deed is.
     */
    TrailTable ofDeeds() {
        entities.createNativeQuery("select 1").getSingleResult(); // so that it has one
        return new TrailTable(entities.unwrap(Connection.class));
    }

    /** Does something at the end of the trail. */
    void write(Consumer<TrailTable> work) {
        try (Connection connection = database.getConnection()) {
            work.accept(new TrailTable(connection));
        } catch (SQLException failed) {
            throw TrailTable.failure(failed);
        }
    }

    /** Where the chain ends. */
    TrailTable.Head head() {
        return one("select sequence, hash from trail_head", TrailTable::head).orElseThrow();
    }

    Optional<Checkpoint> newestCheckpoint() {
        return one(Checkpoint.SELECT + " order by sequence desc limit 1", Checkpoint::of);
    }

    List<Checkpoint> checkpoints() {
        return list(Checkpoint.SELECT + " order by sequence", Checkpoint::of);
    }

    /** Notes that a head was posted; false, and nothing is noted, if it was noted before. */
    boolean keep(HeadLetters.Posted posted) {
        String note = "insert into trail_head_posted (sequence, people, moment) values (?, ?, ?)"
                + " on conflict do nothing returning sequence";
        return one(
                        note,
                        row -> true,
                        posted.sequence(),
                        posted.people(),
                        posted.moment().atOffset(ZoneOffset.UTC))
                .isPresent();
    }

    /** The head that was posted last, if one ever was. */
    Optional<HeadLetters.Posted> lastPosted() {
        String query = "select sequence, people, moment from trail_head_posted order by sequence desc limit 1";
        return one(
                query,
                row -> new HeadLetters.Posted(
                        row.getLong(1),
                        row.getInt(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()));
    }

    /** Tells the database, for this transaction, who asks: their record's pseudonym and their roles. */
    void tell(@Nullable UUID record, String roles) {
        one(
                "select set_config('app.record', ?, true), set_config('app.roles', ?, true)",
                row -> "",
                record == null ? "" : record.toString(),
                roles);
    }

    /** So many entries about that record, the newest first, without so many of the newest. */
    List<Entry> of(UUID record, long newer, int most) {
        return list(
                "select " + EntryCopy.COLUMNS
                        + " from trail_entry where record = ? order by sequence desc limit ? offset ?",
                TrailRepository::entry,
                record,
                most,
                newer);
    }

    /** So many entries of those asked for, the newest first. */
    List<Entry> page(Asked asked, int most) {
        StringBuilder query = new StringBuilder("select " + EntryCopy.COLUMNS + " from trail_entry where sequence < ?");
        List<Object> values = new ArrayList<>(List.of(asked.before()));
        also(query, values, " and moment >= ?", asked.from());
        also(query, values, " and moment < ?", asked.to());
        also(query, values, " and act = ?", asked.act());
        also(query, values, " and outcome = ?", asked.outcome());
        values.add(most);
        return list(
                query.append(" order by sequence desc limit ?").toString(), TrailRepository::entry, values.toArray());
    }

    private static void also(StringBuilder query, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            query.append(condition);
            values.add(value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value.toString());
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        Said said = new Said(
                row.getObject(2, OffsetDateTime.class).toInstant(),
                Asker.valueOf(row.getString(3)),
                row.getObject(4, UUID.class),
                row.getString(5),
                row.getString(6),
                row.getObject(7, UUID.class),
                Outcome.valueOf(row.getString(8)),
                row.getString(9));
        return new Entry(row.getLong(1), said, Hash.of(row.getBytes(10)), Hash.of(row.getBytes(11)));
    }

    /** The name of an account whose asking the caller may see. */
    Optional<String> name(UUID account) {
        return one("select trail_name_of(?)", row -> Optional.ofNullable(row.getString(1)), account)
                .flatMap(name -> name);
    }

    /** Gives every entry the caller may see to the reader, in order. */
    void read(Consumer<Entry> reader) {
        try (Connection connection = database.getConnection()) {
            EntryCopy.read(connection, reader);
        } catch (SQLException failed) {
            throw TrailTable.failure(failed);
        }
    }

    private <T> Optional<T> one(String query, TrailTable.Reading<T> reading, Object... values) {
        return list(query, reading, values).stream().findFirst();
    }

    private <T> List<T> list(String query, TrailTable.Reading<T> reading, Object... values) {
        try (Connection connection = database.getConnection()) {
            return new TrailTable(connection).list(query, reading, values);
        } catch (SQLException failed) {
            throw TrailTable.failure(failed);
        }
    }
}

package staffnetwork.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Keeps what waits to be passed on or was, sealed. The database gives it to its writer, to its reader after the yes, and to whoever
 * knows the id of the share it rests on and is neither; to nobody after its last day or the end of the writer's role. A row that is
 * deleted takes its key along, and the share its rows.
 */
@ApplicationScoped
class OnwardRepository {
    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    OnwardRepository() {}

    /** Enters one, as the go-between that its writer is now; false if they are not, or if the share is gone. */
    boolean keep(Onward what, byte[] sealed) {
        return database.createNativeQuery(
                                "insert into onward (id, part, writer, held, reader, goes, until_day, sealed)"
                                        + " select ?1, s.id, r.account, r.id, ?2, false, cast(?3 as date), ?4"
                                        + " from shared_part s, role_held r where s.id = ?5 and s.reader = ?6 and r.account = ?6"
                                        + " and r.role = 'GO_BETWEEN' and r.ended is null and (r.until is null or r.until > now())")
                        .setParameter(1, what.id())
                        .setParameter(2, what.reader().id())
                        .setParameter(3, what.days().until().toString())
                        .setParameter(4, sealed)
                        .setParameter(5, what.share())
                        .setParameter(6, what.writer().id())
                        .executeUpdate()
                == 1;
    }

    /** What rests on a share, for its owner. */
    Map<UUID, byte[]> on(UUID share) {
        about(share);
        return rows(database.createNativeQuery("select cast(id as text), sealed from onward where part = ?1")
                .setParameter(1, share));
    }

    /** One of those, which nobody else changes before this transaction is over. */
    Map<UUID, byte[]> locked(UUID share, UUID id) {
        about(share);
        return rows(database.createNativeQuery(
                        "select cast(id as text), sealed from onward where part = ?1 and id = ?2 for update")
                .setParameter(1, share)
                .setParameter(2, id));
    }

    void replace(Onward what, byte[] sealed) {
        about(what.share());
        database.createNativeQuery(
                        "update onward set sealed = ?1, goes = ?2, until_day = cast(?3 as date) where part = ?4 and id = ?5")
                .setParameter(1, sealed)
                .setParameter(2, !what.isWaiting())
                .setParameter(3, what.days().until().toString())
                .setParameter(4, what.share())
                .setParameter(5, what.id())
                .executeUpdate();
    }

    /** Deletes one of a share, for its owner. */
    void end(UUID share, UUID id) {
        about(share);
        database.createNativeQuery("delete from onward where part = ?1 and id = ?2")
                .setParameter(1, share)
                .setParameter(2, id)
                .executeUpdate();
    }

    /** All that somebody wrote. */
    Map<UUID, byte[]> writtenBy(UUID writer) {
        return rows(database.createNativeQuery("select cast(id as text), sealed from onward where writer = ?1")
                .setParameter(1, writer));
    }

    /** Takes back what somebody wrote. */
    void takeBack(UUID id, UUID writer) {
        database.createNativeQuery("delete from onward where id = ?1 and writer = ?2")
                .setParameter(1, id)
                .setParameter(2, writer)
                .executeUpdate();
    }

    /** What was passed on to somebody. */
    Map<UUID, byte[]> passedTo(UUID reader) {
        return rows(database.createNativeQuery("select cast(id as text), sealed from onward where reader = ?1 and goes")
                .setParameter(1, reader));
    }

    /** Nobody else writes for that share until this transaction ends. */
    void lock(UUID share) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 108)) as text)")
                .setParameter(1, share.toString())
                .getSingleResult();
    }

    /** Says that this transaction looks after rows, and is not somebody's. */
    void keep() {
        database.createNativeQuery("select set_config('app.work', 'onward-keep', true)")
                .getSingleResult();
    }

    /** Deletes what is over by itself. */
    void deleteOver(LocalDate today) {
        database.createNativeQuery("delete from onward where id in (select * from onward_over(cast(?1 as date)))")
                .setParameter(1, today.toString())
                .executeUpdate();
    }

    /** Deletes what somebody wrote or could read, because they left. */
    void deleteOf(UUID leaver) {
        database.createNativeQuery("delete from onward where writer = ?1 or reader = ?1")
                .setParameter(1, leaver)
                .executeUpdate();
    }

    private void about(UUID share) {
        database.createNativeQuery("select set_config('app.onward', ?1, true)")
                .setParameter(1, share.toString())
                .getSingleResult();
    }

    private static Map<UUID, byte[]> rows(Query query) {
        Map<UUID, byte[]> rows = new LinkedHashMap<>();
        for (Object found : query.getResultList()) {
            Object[] row = (Object[]) found;
            rows.put(UUID.fromString((String) row[0]), (byte[]) row[1]);
        }
        return rows;
    }
}

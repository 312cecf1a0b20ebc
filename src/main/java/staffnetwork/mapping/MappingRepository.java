package staffnetwork.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import staffnetwork.access.Caller;
import staffnetwork.intake.FileKind;
import staffnetwork.intake.MappingVersion;

/** Keeps what the organisation decided about the files it brings in. */
@ApplicationScoped
class MappingRepository {
    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    MappingRepository() {}

    /** Begins the next version; whoever else decides something waits until this is over. */
    MadeVersion begin(int wdesYear, Caller by, Instant at) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(50, 0) as text)")
                .getSingleResult();
        int number = latest().map(MadeVersion::number).orElse(0) + 1;
        MadeVersion version = new MadeVersion(
                new MappingVersion(number, wdesYear, by.getName(), at),
                by.id().map(UUID::toString).orElse(null));
        database.persist(version);
        database.flush();
        return version;
    }

    Optional<MadeVersion> latest() {
        return database
                .createQuery("select v from MadeVersion v order by v.number desc", MadeVersion.class)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    MadeVersion version(int number) {
        return database.find(MadeVersion.class, number);
    }

    /** The layouts in force, the latest first. */
    List<ColumnMapping> layouts() {
        return database.createQuery(
                        "select c from ColumnMapping c where c.replaced is null order by c.made desc",
                        ColumnMapping.class)
                .getResultList();
    }

    Optional<ColumnMapping> layout(FileKind kind, String signature) {
        return layouts().stream()
                .filter(layout -> layout.kind() == kind && layout.signature().equals(signature))
                .findFirst();
    }

    Optional<ColumnMapping> layout(UUID id) {
        return layouts().stream().filter(layout -> layout.id().equals(id)).findFirst();
    }

    /** The decisions in force, by kind and value. */
    List<ValueDecision> decisions() {
        return database.createQuery(
                        "select d from ValueDecision d where d.replaced is null order by d.kind, d.shown",
                        ValueDecision.class)
                .getResultList();
    }

    Optional<ValueDecision> decision(UUID id) {
        return decisions().stream().filter(decision -> decision.id().equals(id)).findFirst();
    }

    /** Keeps something new, after what gave way to it was written out. */
    void keep(Object decided) {
        database.flush();
        database.persist(decided);
    }
}

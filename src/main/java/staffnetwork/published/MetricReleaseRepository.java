package staffnetwork.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import staffnetwork.published.MetricRelease.Version;

/** Keeps released metrics and which of them are public; there is no way to change one. */
@ApplicationScoped
class MetricReleaseRepository {
    private static final int LOCK = 24;

    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    MetricReleaseRepository() {}

    /** Every release: the newest year first, and of each the newest version. */
    List<MetricRelease> releases() {
        return database.createQuery(
                        "select r from MetricReleaseRow r order by r.year desc, r.version desc", ReleaseRow.class)
                .getResultStream()
                .map(ReleaseRow::release)
                .toList();
    }

    /** The versions that were put on the public page. */
    Set<Version> opened() {
        return database.createQuery("select o from OpenedRow o", OpenedRow.class)
                .getResultStream()
                .map(OpenedRow::version)
                .collect(Collectors.toSet());
    }

    void keep(List<MetricRelease> releases, Instant at) {
        releases.forEach(release -> database.persist(new ReleaseRow(release, at)));
        database.flush();
    }

    void open(Version version, String by, Instant at) {
        database.persist(new OpenedRow(version, by, at));
    }

    /** Whoever else releases or opens metrics waits until this is over. */
    void hold() {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(" + LOCK + ") as text)")
                .getSingleResult();
    }
}

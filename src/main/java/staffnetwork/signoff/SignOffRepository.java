package staffnetwork.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps every version of every year that was signed off, and its files. */
@ApplicationScoped
class SignOffRepository {
    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    SignOffRepository() {}

    /** The versions of a year, the newest first. */
    List<YearVersion> versions(int year) {
        return database.createQuery(
                        "select v from YearVersion v where v.year = :year order by v.version desc", YearVersion.class)
                .setParameter("year", year)
                .getResultList();
    }

    /** Every version of every year, in the order in which they were signed off. */
    List<YearVersion> every() {
        return database.createQuery("select v from YearVersion v order by v.signedAt, v.version", YearVersion.class)
                .getResultList();
    }

    /** Those of some years that have a version in force. */
    Set<Integer> inForce(Set<Integer> years) {
        return years.isEmpty()
                ? Set.of()
                : new HashSet<>(database.createQuery(
                                "select v.year from YearVersion v where v.year in :years and v.reopenedAt is null",
                                Integer.class)
                        .setParameter("years", years)
                        .getResultList());
    }

    Optional<SignedFile> file(int year, int version, SignedFile.What what) {
        return database.createQuery(
                        "select f from SignedFile f, YearVersion v where f.versionId = v.id and v.year = :year"
                                + " and v.version = :version and f.what = :what",
                        SignedFile.class)
                .setParameter("year", year)
                .setParameter("version", version)
                .setParameter("what", what)
                .getResultStream()
                .findFirst();
    }

    void keep(YearVersion version, YearVersion.SignedFiles files) {
        database.persist(version);
        database.flush();
        database.persist(files.workbook().of(version));
        database.persist(files.metrics().of(version));
    }

    /** What was kept is in the database from now on, so that a question finds it. */
    void writeOut() {
        database.flush();
    }

    /** The year is held fast: whoever else changes it, or brings a file in, waits until this is over. */
    void hold(int year) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(20, ?1) as text)")
                .setParameter(1, year)
                .getSingleResult();
    }
}

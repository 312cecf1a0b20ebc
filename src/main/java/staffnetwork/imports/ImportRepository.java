package staffnetwork.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import staffnetwork.intake.FileKind;

/** Keeps what is known of every file that was brought in. */
@ApplicationScoped
class ImportRepository {
    private static final Set<ImportState> ON_THE_WAY = EnumSet.of(ImportState.WAITING, ImportState.READING);
    private static final Set<ImportState> TOLD = EnumSet.of(
            ImportState.WAITING,
            ImportState.READING,
            ImportState.STAGED,
            ImportState.REJECTED,
            ImportState.CURRENT,
            ImportState.SUPERSEDED,
            ImportState.TAKEN_BACK,
            ImportState.FAILED,
            ImportState.TOO_LONG,
            ImportState.INTERRUPTED);
    private static final Set<ImportState> NEVER_USED = EnumSet.of(
            ImportState.STAGED,
            ImportState.REJECTED,
            ImportState.CANCELLED,
            ImportState.FAILED,
            ImportState.TOO_LONG,
            ImportState.INTERRUPTED);

    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    ImportRepository() {}

    void keep(FileImport file) {
        database.persist(file);
    }

    Optional<FileImport> get(UUID id) {
        return Optional.ofNullable(database.find(FileImport.class, id));
    }

    /** An import that is about to change; whoever else wants to change an import of that year waits until this is over. */
    Optional<FileImport> forChange(UUID id) {
        Optional<FileImport> file = get(id);
        file.ifPresent(found -> {
            lockYear(found.wdesYear());
            database.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        });
        return file;
    }

    private void lockYear(int wdesYear) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(20, ?1) as text)")
                .setParameter(1, wdesYear)
                .getSingleResult();
    }

    /** Writes what changed so far, so that a file gives way before another takes its place. */
    void writeOut() {
        database.flush();
    }

    /** The files in use for some years, in the order of the kinds and of the days they are about. */
    List<FileImport> current(Set<Integer> wdesYears) {
        return database.createQuery(
                        "select f from FileImport f where f.wdesYear in :years and f.state = :state"
                                + " order by f.findings.coveredFrom, f.confirmedAt",
                        FileImport.class)
                .setParameter("years", wdesYears)
                .setParameter("state", ImportState.CURRENT)
                .getResultStream()
                .sorted(Comparator.comparing(FileImport::kind))
                .toList();
    }

    /** The files in use for a year, in the same order. */
    List<FileImport> current(int wdesYear) {
        return current(Set.of(wdesYear));
    }

    List<FileImport> current(int wdesYear, FileKind kind) {
        return current(wdesYear).stream().filter(file -> file.kind() == kind).toList();
    }

    /** The imports of a year but those that were cancelled; the newest first. */
    List<FileImport> ofYear(int wdesYear) {
        return database.createQuery(
                        "select f from FileImport f where f.wdesYear = :year and f.state in :states"
                                + " order by f.broughtAt desc",
                        FileImport.class)
                .setParameter("year", wdesYear)
                .setParameter("states", TOLD)
                .getResultList();
    }

    List<FileImport> supersededBy(FileImport file) {
        return database.createQuery(
                        "select f from FileImport f where f.supersededBy = :id and f.state = :state", FileImport.class)
                .setParameter("id", file.id().toString())
                .setParameter("state", ImportState.SUPERSEDED)
                .getResultList();
    }

    /** How many files of a node are being read or in line before one. */
    long before(String node, Instant broughtAt) {
        return database.createQuery(
                        "select count(f) from FileImport f where f.node = :node and f.state in :states"
                                + " and f.broughtAt < :at",
                        Long.class)
                .setParameter("node", node)
                .setParameter("states", ON_THE_WAY)
                .setParameter("at", broughtAt)
                .getSingleResult();
    }

    /** The file of a node that has waited longest. */
    Optional<FileImport> nextInLine(String node) {
        return database
                .createQuery(
                        "select f from FileImport f where f.node = :node and f.state = :state order by f.broughtAt, f.id",
                        FileImport.class)
                .setParameter("node", node)
                .setParameter("state", ImportState.WAITING)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The files of a node that are being read or in line. */
    List<FileImport> onTheWay(String node) {
        return database.createQuery(
                        "select f from FileImport f where f.node = :node and f.state in :states", FileImport.class)
                .setParameter("node", node)
                .setParameter("states", ON_THE_WAY)
                .getResultList();
    }

    /** Forgets imports from before that moment that were never used. */
    int forgetNeverUsed(Instant before) {
        return database.createQuery("delete from FileImport f where f.state in :states and f.broughtAt < :at")
                .setParameter("states", NEVER_USED)
                .setParameter("at", before)
                .executeUpdate();
    }
}

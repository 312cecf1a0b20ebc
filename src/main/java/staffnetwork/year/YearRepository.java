package staffnetwork.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import staffnetwork.intake.FileKind;
import staffnetwork.wdes.MetricCode;

/** Keeps WDES years, what was typed for them, notes and downloads. */
@ApplicationScoped
class YearRepository {
    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    YearRepository() {}

    List<WdesYear> years() {
        return database.createQuery("select y from WdesYear y order by y.year desc", WdesYear.class)
                .getResultList();
    }

    Optional<WdesYear> year(int year) {
        return Optional.ofNullable(database.find(WdesYear.class, year));
    }

    /** Those of some years that are open. */
    List<WdesYear> years(Set<Integer> asked) {
        return database.createQuery("select y from WdesYear y where y.year in :years", WdesYear.class)
                .setParameter("years", asked)
                .getResultList();
    }

    /** A year that is about to change; whoever else changes it, brings a file in or signs it off waits until this is over. */
    Optional<WdesYear> forChange(int year) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(20, ?1) as text)")
                .setParameter(1, year)
                .getSingleResult();
        return year(year);
    }

    void keep(WdesYear year) {
        database.persist(year);
    }

    /** What was typed for some years. */
    List<YearInput> inputs(Set<Integer> years) {
        return database.createQuery("select i from YearInput i where i.year in :years", YearInput.class)
                .setParameter("years", years)
                .getResultList();
    }

    Optional<YearInput> input(int year, FileKind kind) {
        return inputs(Set.of(year)).stream()
                .filter(input -> input.kind() == kind)
                .findFirst();
    }

    void keep(YearInput input) {
        database.persist(input);
    }

    void remove(YearInput input) {
        database.remove(input);
    }

    /** The notes on the metrics of some years. */
    List<YearNote> notes(Set<Integer> years) {
        return database.createQuery("select n from YearNote n where n.year in :years", YearNote.class)
                .setParameter("years", years)
                .getResultList();
    }

    Optional<YearNote> note(int year, MetricCode metric) {
        return notes(Set.of(year)).stream()
                .filter(note -> note.metric() == metric)
                .findFirst();
    }

    void keep(YearNote note) {
        database.persist(note);
    }

    void remove(YearNote note) {
        database.remove(note);
    }

    void keep(SubmissionDownload download) {
        database.persist(download);
    }

    /** The downloads of some years, the newest first. */
    List<SubmissionDownload> downloads(Set<Integer> years) {
        return database.createQuery(
                        "select d from SubmissionDownload d where d.year in :years order by d.at desc",
                        SubmissionDownload.class)
                .setParameter("years", years)
                .getResultList();
    }
}

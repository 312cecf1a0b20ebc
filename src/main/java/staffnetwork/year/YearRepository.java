package staffnetwork.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
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

    void keep(WdesYear year) {
        database.persist(year);
    }

    /** What was typed for a year and the one before. */
    List<YearInput> inputs(int year) {
        return database.createQuery("select i from YearInput i where i.year in (:year, :before)", YearInput.class)
                .setParameter("year", year)
                .setParameter("before", year - 1)
                .getResultList();
    }

    Optional<YearInput> input(int year, FileKind kind) {
        return inputs(year).stream()
                .filter(input -> input.year() == year && input.kind() == kind)
                .findFirst();
    }

    void keep(YearInput input) {
        database.persist(input);
    }

    void remove(YearInput input) {
        database.remove(input);
    }

    List<YearNote> notes(int year) {
        return database.createQuery("select n from YearNote n where n.year = :year", YearNote.class)
                .setParameter("year", year)
                .getResultList();
    }

    Optional<YearNote> note(int year, MetricCode metric) {
        return notes(year).stream().filter(note -> note.metric() == metric).findFirst();
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

    List<SubmissionDownload> downloads(int year) {
        return database.createQuery(
                        "select d from SubmissionDownload d where d.year = :year order by d.at desc",
                        SubmissionDownload.class)
                .setParameter("year", year)
                .getResultList();
    }
}

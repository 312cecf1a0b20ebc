package staffnetwork.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import staffnetwork.disclosure.Release;
import staffnetwork.disclosure.ReleaseMaker.Made;
import staffnetwork.disclosure.StoredCell;

/** Keeps releases; there is no way to change one. */
@ApplicationScoped
class FigureRepository {
    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    FigureRepository() {}

    /** The quarter ends for which there are figures, oldest first. */
    List<LocalDate> days() {
        return database.createQuery("select r.day from ReleaseRow r order by r.day", LocalDate.class)
                .getResultList();
    }

    Release release(LocalDate day) {
        List<StoredCell> cells = database.createQuery(
                        "select c from CellRow c where c.day = :day order by c.position", CellRow.class)
                .setParameter("day", day)
                .getResultStream()
                .map(CellRow::cell)
                .toList();
        return new Release(day, cells);
    }

    Optional<Release> latest() {
        List<LocalDate> days = days();
        return days.isEmpty() ? Optional.empty() : Optional.of(release(days.get(days.size() - 1)));
    }

    /** Two makers at once cannot both succeed: the day is there once. */
    void keep(Made made, Instant at) {
        LocalDate day = made.release().day();
        database.persist(new ReleaseRow(day, at));
        database.flush();
        int position = 0;
        for (StoredCell cell : made.release().stored()) {
            database.persist(new CellRow(day, position++, cell));
        }
        position = 0;
        for (List<Integer> table : made.certificate().tables()) {
            database.persist(new CertificateRow(day, position++, table));
        }
    }
}

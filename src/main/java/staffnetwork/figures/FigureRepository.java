package staffnetwork.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import staffnetwork.disclosure.Certificate;
import staffnetwork.disclosure.Group;
import staffnetwork.disclosure.Proof;
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
        ReleaseRow row = database.find(ReleaseRow.class, day);
        return new Release(
                day, row.thresholds(), cells(day).stream().map(CellRow::cell).toList());
    }

    private List<CellRow> cells(LocalDate day) {
        return of(day, "CellRow", CellRow.class);
    }

    private <R> List<R> of(LocalDate day, String rows, Class<R> type) {
        return database.createQuery("select r from " + rows + " r where r.day = :day order by r.position", type)
                .setParameter("day", day)
                .getResultList();
    }

    /** The proof that was kept with a release; nothing if it was made before proofs were kept in full. */
    Optional<Proof> proof(LocalDate day) {
        List<GroupRow> groups = of(day, "GroupRow", GroupRow.class);
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(new Proof(
                        groups.stream().map(GroupRow::group).toList(),
                        cells(day).stream().map(CellRow::drift).toList(),
                        new Certificate(of(day, "CertificateRow", CertificateRow.class).stream()
                                .map(CertificateRow::table)
                                .toList())));
    }

    /** What other sources said when a release was made. */
    Map<KnownElsewhere.Source, KnownElsewhere.Known> elsewhere(LocalDate day) {
        return database.createQuery("select e from ElsewhereRow e where e.day = :day", ElsewhereRow.class)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(ElsewhereRow::source, ElsewhereRow::known));
    }

    Optional<Release> latest() {
        List<LocalDate> days = days();
        return days.isEmpty() ? Optional.empty() : Optional.of(release(days.get(days.size() - 1)));
    }

    /** Two makers at once cannot both succeed: the day is there once. */
    void keep(Made made, Map<KnownElsewhere.Source, KnownElsewhere.Known> elsewhere, Instant at) {
        LocalDate day = made.release().day();
        database.persist(new ReleaseRow(made.release(), at));
        database.flush();
        int position = 0;
        for (StoredCell cell : made.release().stored()) {
            int drift = made.proof().drifts().get(position);
            database.persist(new CellRow(new CellRow.Place(day, position++), cell, drift));
        }
        position = 0;
        for (Group group : made.proof().groups()) {
            database.persist(new GroupRow(day, position++, group));
        }
        position = 0;
        for (List<Integer> table : made.proof().certificate().tables()) {
            database.persist(new CertificateRow(day, position++, table));
        }
        elsewhere.forEach((source, known) -> database.persist(new ElsewhereRow(day, source, known)));
    }
}

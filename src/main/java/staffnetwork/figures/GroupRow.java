package staffnetwork.figures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import staffnetwork.disclosure.Group;

/** Some people of a release in their places, for whoever checks its proof: a head-count, and nothing about what they told us. */
@Entity
@Table(name = "figure_group")
class GroupRow {
    private static final String BETWEEN = "\n";

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "release_day")
    private LocalDate day;

    private int position;
    private String cells;
    private int people;

    @Column(name = "in_esr")
    private int inEsr;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected GroupRow() {}

    GroupRow(LocalDate day, int position, Group group) {
        this.day = day;
        this.position = position;
        this.cells = String.join(BETWEEN, new TreeSet<>(group.nodes()));
        this.people = group.people();
        this.inEsr = group.inEsr();
    }

    int position() {
        return position;
    }

    Group group() {
        return new Group(cells.isEmpty() ? Set.of() : Set.of(cells.split(BETWEEN)), people, inEsr, 0);
    }
}

package staffnetwork.figures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.disclosure.CellState;
import staffnetwork.disclosure.Node;
import staffnetwork.disclosure.StoredCell;
import staffnetwork.disclosure.TableKind;

/** A cell of a release, as it was released. */
@Entity
@Table(name = "figure_cell")
class CellRow {
    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "release_day")
    private LocalDate day;

    private int position;
    private String node;
    private String label;

    @Enumerated(EnumType.STRING)
    @Column(name = "table_kind")
    private TableKind table;

    private @Nullable String parent;

    @Enumerated(EnumType.STRING)
    private CellState state;

    private int told;
    private int base;

    @Column(name = "as_of")
    private LocalDate asOf;

    private int drift;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected CellRow() {}

    CellRow(Place place, StoredCell cell, int drift) {
        this.day = place.day();
        this.position = place.position();
        this.drift = drift;
        this.node = cell.node().id();
        this.label = cell.node().label();
        this.table = cell.node().table();
        this.parent = cell.node().parent();
        this.state = cell.state();
        this.told = cell.told();
        this.base = cell.base();
        this.asOf = cell.asOf();
    }

    /** Where a cell stands in its release. */
    record Place(LocalDate day, int position) {}

    StoredCell cell() {
        return new StoredCell(new Node(node, label, table, parent), state, told, base, asOf);
    }

    int position() {
        return position;
    }

    /** How far, at most, the count lies from what the state says. */
    int drift() {
        return drift;
    }
}

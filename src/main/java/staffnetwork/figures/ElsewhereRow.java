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
import staffnetwork.disclosure.Figure.Unit;
import staffnetwork.disclosure.StoredFigure;

/** What another source said of the whole organisation when a release was made. */
@Entity
@Table(name = "figure_elsewhere")
class ElsewhereRow {
    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "release_day")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private KnownElsewhere.Source source;

    @Column(name = "wdes_year")
    private int wdesYear;

    private @Nullable Long value;

    @Enumerated(EnumType.STRING)
    private @Nullable Unit unit;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected ElsewhereRow() {}

    ElsewhereRow(LocalDate day, KnownElsewhere.Source source, KnownElsewhere.Known known) {
        StoredFigure share = StoredFigure.of(known.share());
        this.day = day;
        this.source = source;
        this.wdesYear = known.wdesYear();
        this.value = share.value();
        this.unit = share.unit();
    }

    LocalDate day() {
        return day;
    }

    KnownElsewhere.Source source() {
        return source;
    }

    KnownElsewhere.Known known() {
        return new KnownElsewhere.Known(wdesYear, new StoredFigure(value, unit).figure());
    }
}

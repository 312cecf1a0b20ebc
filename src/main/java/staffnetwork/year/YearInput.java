package staffnetwork.year;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import staffnetwork.intake.FileKind;

/** Figures of a year that came in no file of their own: typed by HR, or taken from an old submission workbook. */
@Entity
@Table(name = "year_input")
class YearInput {
    /** How figures came in. Stored by name. */
    enum Origin {
        /** Typed on a page. */
        TYPED,
        /** Read from a submission workbook. */
        WORKBOOK
    }

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "wdes_year")
    private int year;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Column(name = "source_name")
    private String sourceName;

    private String figures;

    @Column(name = "figures_version")
    private int figuresVersion;

    @Column(name = "by_name")
    private String byName;

    private Instant at;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected YearInput() {}

    YearInput(int year, FileKind kind, WrittenFigures written, Entered entered) {
        this.year = year;
        this.kind = kind;
        this.origin = entered.origin();
        this.sourceName = entered.sourceName();
        this.figures = written.text();
        this.figuresVersion = written.version();
        this.byName = entered.by();
        this.at = entered.at();
    }

    /** Figures as text. */
    record WrittenFigures(int version, String text) {}

    /** How, by whom and when. */
    record Entered(Origin origin, String sourceName, String by, Instant at) {}

    void replace(WrittenFigures written, Entered entered) {
        figures = written.text();
        figuresVersion = written.version();
        origin = entered.origin();
        sourceName = entered.sourceName();
        byName = entered.by();
        at = entered.at();
    }

    int year() {
        return year;
    }

    FileKind kind() {
        return kind;
    }

    WrittenFigures written() {
        return new WrittenFigures(figuresVersion, figures);
    }

    Entered entered() {
        return new Entered(origin, sourceName, byName, at);
    }
}

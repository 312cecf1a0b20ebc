package staffnetwork.year;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import staffnetwork.wdes.MetricCode;

/** HR's note on a metric of a year: why a figure is as it is. It goes into the submission workbook. */
@Entity
@Table(name = "year_note")
class YearNote {
    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "wdes_year")
    private int year;

    private String metric;
    private String words;

    @Column(name = "by_name")
    private String byName;

    private Instant at;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected YearNote() {}

    YearNote(int year, MetricCode metric, String words, String by, Instant at) {
        this.year = year;
        this.metric = metric.code();
        this.words = words;
        this.byName = by;
        this.at = at;
    }

    void rewrite(String newWords, String by, Instant when) {
        words = newWords;
        byName = by;
        at = when;
    }

    int year() {
        return year;
    }

    MetricCode metric() {
        return MetricCode.named(metric).orElseThrow();
    }

    MetricView.Note view() {
        return new MetricView.Note(words, byName, at);
    }
}

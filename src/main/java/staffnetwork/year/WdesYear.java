package staffnetwork.year;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import staffnetwork.wdes.Voices;

/** One year of the WDES: its dates, metric 9b, and figures of an old workbook that shows no counts. */
@Entity
@Table(name = "wdes_year")
class WdesYear {
    @Id
    @Column(name = "wdes_year")
    private int year;

    private LocalDate snapshot;
    private LocalDate opens;
    private LocalDate closes;

    @Column(name = "publish_by")
    private LocalDate publishBy;

    @Column(name = "action_taken")
    private @Nullable Boolean actionTaken;

    private String evidence = "";
    private String printed = "";

    @Column(name = "benchmarking_group")
    private @Nullable String benchmarkingGroup;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected WdesYear() {}

    WdesYear(int year, YearDates dates, String by, Instant at) {
        this.year = year;
        this.snapshot = dates.snapshot();
        this.opens = dates.opens();
        this.closes = dates.closes();
        this.publishBy = dates.publishBy();
        this.openedBy = by;
        this.openedAt = at;
    }

    /** A year that nobody opened, with its usual dates; it is never kept. */
    static WdesYear notOpen(int year) {
        return new WdesYear(year, YearDates.usual(year), "", Instant.EPOCH);
    }

    void compareWith(@Nullable String group) {
        benchmarkingGroup = group;
    }

    @Nullable
    String benchmarkingGroup() {
        return benchmarkingGroup;
    }

    void move(YearDates dates) {
        snapshot = dates.snapshot();
        opens = dates.opens();
        closes = dates.closes();
        publishBy = dates.publishBy();
    }

    void voices(Voices answer) {
        actionTaken = answer.actionTaken();
        evidence = answer.evidence();
    }

    void printed(String figures) {
        printed = figures;
    }

    int year() {
        return year;
    }

    YearDates dates() {
        return new YearDates(snapshot, opens, closes, publishBy);
    }

    Optional<Voices> voices() {
        return Optional.ofNullable(actionTaken).map(taken -> new Voices(taken, evidence));
    }

    String printed() {
        return printed;
    }
}

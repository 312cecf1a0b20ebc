package staffnetwork.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Deletes what is past its time, table by table, or only counts it. */
@ApplicationScoped
@Transactional
class Retention {
    private final RetentionRepository repository;
    private final Clock clock;

    @Inject
    Retention(RetentionRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** How many rows of each table are past their time; they are deleted unless it is a dry run. */
    Map<String, Long> pastTheirTime(boolean dry) {
        Map<String, Long> rows = new TreeMap<>();
        LocalDate today = LocalDate.now(clock);
        KeptTable.all().stream().filter(KeptTable::isJobs).forEach(table -> {
            Period kept = Objects.requireNonNull(table.period(), table.name());
            rows.put(
                    table.name(),
                    repository.pastItsTime(
                            table.name(),
                            today.minus(kept).atStartOfDay(clock.getZone()).toInstant(),
                            !dry));
        });
        return rows;
    }
}

package staffnetwork.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/**
 * The one way in which anything about everybody's time off leaves this room: totals of the whole organisation for a quarter that is
 * over. For the job that makes a release and for nobody else: the numbers are exact, so whoever shows them puts them through
 * {@code disclosure} first. No person, no day, no part of the organisation can be asked for, and no role leads here.
 */
@ApplicationScoped
public class LeaveFigures {
    private final Counting counting;

    @Inject
    LeaveFigures(Counting counting) {
        this.counting = counting;
    }

    /**
     * The totals of the quarter that begins on that day.
     *
     * @throws IllegalArgumentException if no quarter begins on that day, if it is not over, or if it is older than what is kept
     */
    public LeaveTotals of(LocalDate quarter) {
        if (quarter.getDayOfMonth() != 1 || quarter.getMonthValue() % 3 != 1) {
            throw new IllegalArgumentException("no quarter begins on that day");
        }
        return counting.count(quarter);
    }

    /** Reads all rows at once, in one transaction, adds them up and forgets them. */
    @ApplicationScoped
    static class Counting {
        private final TimeOffRepository repository;
        private final TimeOffRows rows;

        @Inject
        Counting(TimeOffRepository repository, TimeOffRows rows) {
            this.repository = repository;
            this.rows = rows;
        }

        @Transactional
        LeaveTotals count(LocalDate quarter) {
            LocalDate today = rows.today();
            if (quarter.plusMonths(3).isAfter(today) || quarter.isBefore(today.minusYears(TimeOff.YEARS))) {
                throw new IllegalArgumentException("that quarter is not over, or its days are not kept any more");
            }
            repository.count();
            return LeaveTotals.of(rows.every().values(), quarter);
        }
    }
}

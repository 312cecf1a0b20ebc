package staffnetwork.workforce;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.Understanding;
import staffnetwork.spreadsheet.Limits;

/**
 * What is asked of a workforce file.
 *
 * @param wdesYear the WDES year the figures are for, for example 2025
 * @param snapshot the day staff and board are counted, as a rule 31 March of that year; recruitment and cases run up to it
 * @param limits how large the file may be
 * @param decisions what the organisation decided its own values mean
 * @param appointed who counts as appointed
 * @param organisation the organisation's code, for example {@code RXX}; null if the file need not be checked against it
 * @param understanding what else is told: where to look, layouts mapped before, cells put right
 */
public record WorkforceRequest(
        int wdesYear,
        LocalDate snapshot,
        Limits limits,
        Decisions decisions,
        AppointedRule appointed,
        @Nullable String organisation,
        Understanding understanding) {
    /** Bank staff are out of metric 1 since this year. Source: WDES 2023 technical guidance. */
    private static final int BANK_OUT_SINCE = 2023;

    /** The usual request for a WDES year: snapshot on 31 March, a trust's limits, nothing decided. */
    public static WorkforceRequest of(int wdesYear) {
        return new WorkforceRequest(
                wdesYear,
                LocalDate.of(wdesYear, Month.MARCH, 31),
                Limits.ofTrust(),
                Decisions.NONE,
                AppointedRule.OFFER_ACCEPTED,
                null,
                Understanding.NONE);
    }

    /** The same request with the organisation's own decisions. */
    public WorkforceRequest with(Decisions own) {
        return new WorkforceRequest(wdesYear, snapshot, limits, own, appointed, organisation, understanding);
    }

    /** The same request with another rule on who counts as appointed. */
    public WorkforceRequest with(AppointedRule rule) {
        return new WorkforceRequest(wdesYear, snapshot, limits, decisions, rule, organisation, understanding);
    }

    /** The same request for a file that must be about this organisation. */
    public WorkforceRequest about(@Nullable String code) {
        return new WorkforceRequest(wdesYear, snapshot, limits, decisions, appointed, code, understanding);
    }

    boolean bankCounts() {
        return wdesYear < BANK_OUT_SINCE;
    }
}

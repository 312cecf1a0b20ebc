package staffnetwork.intake;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import staffnetwork.spreadsheet.Limits;

/**
 * What is asked of a file that is brought in.
 *
 * @param kind what it is to be read as
 * @param wdesYear the WDES year the figures are for
 * @param snapshot the day staff and board are counted
 * @param organisation ODS code the file must be about; null if it need not be checked
 * @param limits how large the file may be
 * @param understanding what else is told: what the organisation decided, where to look, what was put right
 */
public record ImportRequest(
        FileKind kind,
        int wdesYear,
        LocalDate snapshot,
        @Nullable String organisation,
        Limits limits,
        Understanding understanding) {
    /** The usual request for a WDES year: snapshot on 31 March, a trust's limits, nothing decided. */
    public static ImportRequest of(FileKind kind, int wdesYear) {
        return new ImportRequest(
                kind, wdesYear, LocalDate.of(wdesYear, Month.MARCH, 31), null, Limits.ofTrust(), Understanding.NONE);
    }

    /** The same request for a file that must be about this organisation. */
    public ImportRequest about(@Nullable String code) {
        return new ImportRequest(kind, wdesYear, snapshot, code, limits, understanding);
    }

    /** The same request with more that is told. */
    public ImportRequest told(Understanding more) {
        return new ImportRequest(kind, wdesYear, snapshot, organisation, limits, more);
    }
}

package staffnetwork.year;

import java.time.Instant;

/** One download of a submission workbook. */
public record DownloadView(int wdesYear, String by, Instant at, String sha256) {}

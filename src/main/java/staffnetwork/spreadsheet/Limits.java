package staffnetwork.spreadsheet;

/**
 * How large a file may be. Source: privacy design, section 6.
 *
 * @param fileBytes the file as uploaded
 * @param inflation how many times larger a part may be than its compressed form
 * @param columns columns in a sheet
 * @param sheets sheets in a workbook
 * @param cellCharacters characters in one cell
 */
public record Limits(long fileBytes, int inflation, int columns, int sheets, int cellCharacters) {
    private static final long MEGABYTE = 1024L * 1024L;

    /** For a trust's own file: 25 MB. */
    public static Limits ofTrust() {
        return new Limits(25 * MEGABYTE, 100, 400, 60, 32_767);
    }

    /** For a national file read on the command line: 512 MB. */
    public static Limits ofNation() {
        return new Limits(512 * MEGABYTE, 100, 400, 60, 32_767);
    }
}

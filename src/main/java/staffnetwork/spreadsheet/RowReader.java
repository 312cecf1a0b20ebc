package staffnetwork.spreadsheet;

/** Takes the rows of a sheet one after the other. */
@FunctionalInterface
public interface RowReader {
    /**
     * Takes one row. The row object is the same for every call: take what you need before you return.
     *
     * @return whether to go on
     */
    Next row(Row row);

    /** Whether to go on reading. */
    enum Next {
        /** Hand over the next row. */
        GO_ON,
        /** Enough: stop reading this sheet. */
        STOP
    }
}

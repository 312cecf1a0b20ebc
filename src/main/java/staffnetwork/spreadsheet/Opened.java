package staffnetwork.spreadsheet;

/** The outcome of opening a file. */
public sealed interface Opened {
    /** It can be read; close it afterwards. */
    record Usable(Spreadsheet spreadsheet) implements Opened {}

    /** It is refused, and why. */
    record Refused(Fault fault) implements Opened {}
}

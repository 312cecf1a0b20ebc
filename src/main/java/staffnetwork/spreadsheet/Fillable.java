package staffnetwork.spreadsheet;

/** The outcome of opening a workbook to fill it. */
public sealed interface Fillable {
    /** It can be filled; close it afterwards. */
    record Usable(FillableWorkbook workbook) implements Fillable {}

    /** It is refused, and why. */
    record Refused(Fault fault) implements Fillable {}
}

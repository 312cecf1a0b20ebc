package staffnetwork.survey;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.RowReader;

/** Settles which organisation of a workbook with one row for each is meant. */
final class OrganisationCode {
    private OrganisationCode() {}

    /** A column of codes. */
    record Where(String sheet, int headerRow, int column) {}

    /** The code asked for, or the only one in the file; a fault when there are several. */
    static Optional<String> settle(Layout.Task task, List<Where> places) {
        String asked = task.request().organisationCode();
        if (asked != null) {
            return Optional.of(asked);
        }
        Set<String> codes = new LinkedHashSet<>();
        for (Where where : places) {
            task.book().read(where.sheet(), row -> {
                if (row.number() > where.headerRow()
                        && !row.text(where.column()).isEmpty()) {
                    codes.add(row.text(where.column()));
                }
                return codes.size() > KeyColumn.MOST_VALUES ? RowReader.Next.STOP : RowReader.Next.GO_ON;
            });
        }
        if (codes.size() != 1) {
            task.findings()
                    .block(
                            FaultCode.WRONG_ORGANISATION,
                            task.findings().wholeFile(),
                            "the code of your organisation, because this workbook has one row for each",
                            codes.isEmpty()
                                    ? "no organisation"
                                    : "rows of " + RespondentFilter.some(new ArrayList<>(codes)),
                            "Say which organisation (option --organisation, or the organisation on the import page).");
            return Optional.empty();
        }
        return codes.stream().findFirst();
    }
}

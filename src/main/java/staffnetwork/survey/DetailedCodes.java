package staffnetwork.survey;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.RowReader;

/** Settles which organisation of an organisational workbook is meant. */
final class DetailedCodes {
    private DetailedCodes() {}

    /** The code asked for, or the only one in the file; a fault when there are several. */
    static Optional<String> settle(Layout.Task task, List<DetailedLayout.Part> parts) {
        String asked = task.request().organisationCode();
        if (asked != null) {
            return Optional.of(asked);
        }
        Set<String> codes = new LinkedHashSet<>();
        parts.stream().limit(1).forEach(part -> {
            int column = DetailedLayout.codeColumn(part.header());
            task.book().read(part.sheet(), row -> {
                if (row.number() > part.header().number() && !row.text(column).isEmpty()) {
                    codes.add(row.text(column));
                }
                return codes.size() > KeyColumn.MOST_VALUES ? RowReader.Next.STOP : RowReader.Next.GO_ON;
            });
        });
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

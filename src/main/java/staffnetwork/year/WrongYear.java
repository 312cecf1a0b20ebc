package staffnetwork.year;

import java.util.List;
import java.util.stream.Collectors;
import staffnetwork.report.SubmittedYear;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Place;

/** The fault of a submission workbook that holds other years than the one asked for. */
final class WrongYear {
    private WrongYear() {}

    static Fault fault(String name, int year, List<SubmittedYear> found) {
        String years = found.stream()
                .map(submitted -> Integer.toString(submitted.wdesYear()))
                .collect(Collectors.joining(", "));
        return Fault.blocking(
                FaultCode.WRONG_YEAR,
                Place.file(name),
                "the submission workbook of WDES " + year,
                "WDES " + (years.isEmpty() ? "of no year" : years),
                "Choose the workbook of WDES " + year + ", or type the figures in.");
    }
}

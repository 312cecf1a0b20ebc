package staffnetwork.survey;

import java.util.List;
import java.util.Optional;
import staffnetwork.intake.Imported;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Place;
import staffnetwork.spreadsheet.Spreadsheet;

/** Reads one open file: tells its layout, then hands it to that layout's reader. */
final class SurveyBook {
    /** In the order in which they are asked: the stricter signs first. */
    private static final List<Layout> LAYOUTS = List.of(
            new DetailedLayout(),
            new ContractorLayout(),
            new BenchmarkLayout(),
            new PercentagesLayout(),
            new RespondentLayout());

    private SurveyBook() {}

    private record Known(Layout layout, Detection.Recognised recognised) {}

    /** Says what an open file is. */
    static Detection detect(Spreadsheet book) {
        Glimpse.Look look = Glimpse.at(book);
        if (look instanceof Glimpse.Look.Broken broken) {
            return new Detection.NotRecognised(broken.fault());
        }
        Glimpse glimpse = ((Glimpse.Look.Seen) look).glimpse();
        return recognise(glimpse)
                .<Detection>map(Known::recognised)
                .orElseGet(() -> new Detection.NotRecognised(unknown(glimpse)));
    }

    /** Reads an open file. */
    static Imported<SurveyFigures> read(Spreadsheet book, String sha256, SurveyRequest request) {
        Glimpse.Look look = Glimpse.at(book);
        if (look instanceof Glimpse.Look.Broken broken) {
            return new Imported.Rejected<>(List.of(broken.fault()));
        }
        Glimpse glimpse = ((Glimpse.Look.Seen) look).glimpse();
        Optional<Known> known = recognise(glimpse);
        if (known.isEmpty()) {
            return new Imported.Rejected<>(List.of(unknown(glimpse)));
        }
        Findings findings = new Findings(book.name());
        Detection.Recognised recognised = known.get().recognised();
        Optional<SurveyFigures> figures =
                known.get().layout().read(new Layout.Task(book, glimpse, recognised, request, findings));
        return findings.outcome(figures.orElse(null), recognised.profile(), sha256);
    }

    private static Optional<Known> recognise(Glimpse glimpse) {
        for (Layout layout : LAYOUTS) {
            Optional<Detection.Recognised> recognised = layout.recognise(glimpse);
            if (recognised.isPresent()) {
                return Optional.of(new Known(layout, recognised.get()));
            }
        }
        return Optional.empty();
    }

    private static Fault unknown(Glimpse glimpse) {
        String sheets = glimpse.sheets().size() == 1
                ? "none of their headings in the first 40 rows"
                : "none of their headings in the first 40 rows of "
                        + glimpse.sheets().size() + " sheets";
        return Fault.blocking(
                FaultCode.UNKNOWN_LAYOUT,
                Place.file(glimpse.file()),
                "an NHS Staff Survey layout: a detailed or benchmark workbook, a contractor's export, respondents' answers under"
                        + " question numbers such as q14a, or a table of percentages",
                sheets,
                "Check that this is the survey file; if it is, put the question numbers into one heading row.");
    }
}

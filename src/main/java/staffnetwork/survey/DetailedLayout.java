package staffnetwork.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.RowReader;

/**
 * The published detailed workbooks from 2019 on: merged question blocks above repeated option headings, percentages from 0 to 100,
 * "-" for what is not shown. The national one has rows by long-lasting condition; the organisational one has all staff only.
 */
final class DetailedLayout implements Layout {
    private static final Set<String> CODE =
            Set.of("ods code", "organisation code", "org code", "trust code", "organisation ods code");

    @Override
    public Optional<Detection.Recognised> recognise(Glimpse glimpse) {
        Map<String, Glimpse.Line> headers = glimpse.headers(DetailedLayout::isHeader);
        if (headers.isEmpty()) {
            return Optional.empty();
        }
        Glimpse.Line first = headers.values().iterator().next();
        boolean national = codeColumn(first) < 0;
        String key = national ? "Breakdown" : first.cells().get(codeColumn(first));
        String sheet = headers.keySet().iterator().next();
        String year = glimpse.sheet(sheet)
                .yearAbove(first.number())
                .map(found -> " of " + found)
                .orElse("");
        return Optional.of(new Detection.Recognised(
                national ? SurveyProfile.DETAILED_NATIONAL : SurveyProfile.DETAILED_ORGANISATIONAL,
                List.copyOf(headers.keySet()),
                first.number(),
                "Row " + first.number() + " has " + key + " and Base (number of responses) columns, so this is "
                        + (national ? "the national" : "the organisational") + " detailed workbook" + year + "."));
    }

    @Override
    public Optional<SurveyFigures> read(Task task) {
        Optional<SurveyYear> year =
                task.settleYear(yearInFile(task).orElse(null), task.findings().wholeFile());
        if (year.isEmpty()) {
            return Optional.empty();
        }
        boolean national = task.recognised().profile() == SurveyProfile.DETAILED_NATIONAL;
        List<Part> parts = parts(task, year.get());
        Gathered gathered = new Gathered(year.get(), task.findings());
        if (national) {
            return national(task, parts, gathered, year.get());
        }
        Optional<String> code = task.settleOrganisation(parts.stream()
                .limit(1)
                .map(part -> new Where(part.sheet(), part.header().number(), codeColumn(part.header())))
                .toList());
        return code.flatMap(found -> organisational(task, parts, gathered, year.get(), found));
    }

    /** A sheet with blocks we want. */
    record Part(String sheet, Glimpse.Line header, List<DetailedBlocks.Block> blocks) {}

    private static Optional<SurveyFigures> national(Task task, List<Part> parts, Gathered gathered, SurveyYear year) {
        String asked = task.request().organisationCode();
        if (asked != null) {
            task.findings()
                    .block(
                            FaultCode.WRONG_ORGANISATION,
                            task.findings().wholeFile(),
                            "results of " + asked,
                            "the national results of England",
                            "Leave out the organisation to get England's figures, or choose a file of " + asked + ".");
            return Optional.empty();
        }
        boolean found = false;
        for (Part part : parts) {
            DetailedSheet.DetailedRows.National rows = new DetailedSheet.DetailedRows.National(part.header());
            read(task, part, rows, gathered);
            found |= rows.found();
        }
        return finish(task, found, gathered).map(done -> done.figures(year, null, SurveyFigures.ENGLAND));
    }

    private static Optional<SurveyFigures> organisational(
            Task task, List<Part> parts, Gathered gathered, SurveyYear year, String code) {
        boolean found = false;
        @Nullable String name = null;
        for (Part part : parts) {
            DetailedSheet.DetailedRows.Organisation rows =
                    new DetailedSheet.DetailedRows.Organisation(part.header(), code);
            read(task, part, rows, gathered);
            found |= rows.found();
            name = name == null ? rows.name() : name;
        }
        @Nullable String known = name;
        return finish(task, found, gathered).map(done -> done.figures(year, code, known));
    }

    private static Optional<Gathered> finish(Task task, boolean found, Gathered gathered) {
        if (!found && !task.findings().blocked()) {
            String asked = task.request().organisationCode();
            task.findings()
                    .block(
                            asked == null ? FaultCode.MISSING_CELL : FaultCode.WRONG_ORGANISATION,
                            task.findings().wholeFile(),
                            asked == null ? "a row of the national results" : "a row of " + asked,
                            "no such row",
                            asked == null
                                    ? "Take the file again from its source."
                                    : "Check the organisation's code; the file lists the codes it has.");
        }
        return task.findings().blocked() ? Optional.empty() : Optional.of(gathered);
    }

    private static void read(Task task, Part part, DetailedSheet.DetailedRows rows, Gathered gathered) {
        DetailedSheet sheet = new DetailedSheet(part.sheet(), part.header().number(), part.blocks(), rows, gathered);
        Set<Integer> columns = new TreeSet<>(rows.columns());
        part.blocks().forEach(block -> columns.addAll(block.columns()));
        int[] wanted = columns.stream().mapToInt(Integer::intValue).toArray();
        Optional<Fault> broken = task.book().read(part.sheet(), row -> {
            if (row.number() == part.header().number()) {
                row.keepOnly(wanted);
                return RowReader.Next.GO_ON;
            }
            return sheet.row(row);
        });
        broken.ifPresent(task.findings()::add);
    }

    private static List<Part> parts(Task task, SurveyYear year) {
        List<Part> parts = new ArrayList<>();
        for (String name : task.recognised().sheets()) {
            Glimpse.Sheet sheet = task.glimpse().sheet(name);
            Glimpse.Line header = sheet.lines().stream()
                    .filter(DetailedLayout::isHeader)
                    .findFirst()
                    .orElseThrow();
            List<DetailedBlocks.Block> blocks = DetailedBlocks.find(sheet, header, year, task.findings());
            if (!blocks.isEmpty()) {
                parts.add(new Part(name, header, blocks));
            }
        }
        if (parts.isEmpty()) {
            task.findings()
                    .block(
                            FaultCode.MISSING_COLUMN,
                            task.findings().wholeFile(),
                            "questions of the WDES, such as " + year.number(SurveyQuestion.HARASSED_BY_PATIENTS),
                            "none of them",
                            "Choose the workbook with these questions, or check the survey year.");
        }
        return parts;
    }

    private static Optional<Integer> yearInFile(Task task) {
        return task.recognised().sheets().stream()
                .map(name -> task.glimpse().sheet(name))
                .map(sheet -> sheet.yearAbove(sheet.lines().stream()
                        .filter(DetailedLayout::isHeader)
                        .findFirst()
                        .orElseThrow()
                        .number()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isHeader(Glimpse.Line line) {
        boolean key = codeColumn(line) >= 0
                || (column(line, "breakdown") >= 0
                        && column(line, "base") >= 0
                        && column(line, "breakdown subgroup") >= 0);
        return key && line.cells().stream().anyMatch(DetailedBlocks::isBase);
    }

    /** The column of the organisation's code, or −1. */
    static int codeColumn(Glimpse.Line header) {
        return CODE.stream().mapToInt(name -> column(header, name)).max().orElse(-1);
    }

    /** The first column with a heading, in {@link Words}, or −1. */
    static int column(Glimpse.Line header, String words) {
        for (int column = 0; column < header.cells().size(); column++) {
            if (Words.of(header.cells().get(column)).equals(words)) {
                return column;
            }
        }
        return -1;
    }
}

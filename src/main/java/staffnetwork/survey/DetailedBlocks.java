package staffnetwork.survey;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import staffnetwork.spreadsheet.FaultCode;

/**
 * The blocks of a detailed sheet: a question above, its options and its base below. The options' headings repeat, so only the
 * question above tells them apart; it stands in the first column of its merged cells.
 */
final class DetailedBlocks {
    private final Glimpse.Sheet sheet;
    private final Glimpse.Line header;
    private final SurveyYear year;
    private final Findings findings;

    private DetailedBlocks(Glimpse.Sheet sheet, Glimpse.Line header, SurveyYear year, Findings findings) {
        this.sheet = sheet;
        this.header = header;
        this.year = year;
        this.findings = findings;
    }

    /**
     * One block.
     *
     * @param question null for the staff engagement score
     * @param options column of each answer; for the score empty
     * @param score column of the score, or −1
     * @param base column of the number of answers, or −1
     */
    record Block(
            @Nullable SurveyQuestion question, String title, Map<SurveyAnswer, Integer> options, int score, int base) {
        List<Integer> columns() {
            List<Integer> columns = new ArrayList<>(options.values());
            if (score >= 0) {
                columns.add(score);
            }
            if (base >= 0) {
                columns.add(base);
            }
            return columns;
        }
    }

    /** True for the heading of a base column. */
    static boolean isBase(String heading) {
        String words = Words.of(heading);
        return (words.startsWith("base") && words.contains("responses")) || words.equals("base size");
    }

    /** The blocks of WDES questions and staff engagement on a sheet. */
    static List<Block> find(Glimpse.Sheet sheet, Glimpse.Line header, SurveyYear year, Findings findings) {
        return new DetailedBlocks(sheet, header, year, findings).find();
    }

    private List<Block> find() {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        String title = "";
        for (int column = 0; column < header.cells().size(); column++) {
            String above = title(column);
            if (!above.isEmpty()) {
                title = above;
                from = column;
            }
            if (!title.isEmpty() && isBase(header.cells().get(column))) {
                block(new Span(title, from, column)).ifPresent(blocks::add);
                title = "";
            }
        }
        return blocks;
    }

    private record Span(String title, int from, int base) {}

    /** The question or theme named above a column, the lowest one if there are several. */
    private String title(int column) {
        String title = "";
        for (Glimpse.Line line : sheet.lines()) {
            if (line.number() < header.number() && column < line.cells().size() && column > 0) {
                String cell = line.cells().get(column);
                if (Words.heading(cell).isPresent() || isTheme(cell)) {
                    title = cell;
                }
            }
        }
        return title;
    }

    private static boolean isTheme(String cell) {
        return cell.contains(" - ") || Words.of(cell).startsWith("staff engagement");
    }

    private Optional<Block> block(Span span) {
        if (Words.of(span.title()).startsWith("staff engagement")) {
            return Optional.of(new Block(null, span.title(), Map.of(), span.from(), span.base()));
        }
        Optional<Words.Heading> heading = Words.heading(span.title());
        Optional<SurveyQuestion> question = heading.flatMap(found -> year.question(found.number()));
        if (question.isEmpty()) {
            return Optional.empty();
        }
        findings.wording(question.get(), findings.place(sheet.name(), 0, span.from(), span.title()), span.title());
        Map<SurveyAnswer, Integer> options = new EnumMap<>(SurveyAnswer.class);
        for (int column = span.from(); column < span.base(); column++) {
            option(column, question.get(), options);
        }
        return Optional.of(new Block(question.get(), span.title(), options, -1, span.base()));
    }

    private void option(int column, SurveyQuestion question, Map<SurveyAnswer, Integer> options) {
        String heading = header.cells().get(column);
        Optional<SurveyAnswer> answer = AnswerScale.of(question).ofHeading(heading);
        if (answer.isEmpty()) {
            findings.block(
                    FaultCode.UNKNOWN_CODE,
                    findings.place(sheet.name(), header.number(), column),
                    "an answer to the question on " + RespondentColumns.phrase(question),
                    Words.shown(heading),
                    "Correct the heading, or add this wording to answers.csv.");
        } else if (options.putIfAbsent(answer.get(), column) != null) {
            findings.block(
                    FaultCode.DUPLICATE_LABEL,
                    findings.place(sheet.name(), header.number(), column),
                    "each answer once under its question",
                    Words.shown(heading) + " again",
                    "Remove one of the two columns.");
        }
    }
}

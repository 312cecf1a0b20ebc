package staffnetwork.survey;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Place;
import staffnetwork.spreadsheet.Row;
import staffnetwork.spreadsheet.RowReader;

/** Takes the rows of a contractor's export one after the other. */
final class ContractorRows implements RowReader {
    private static final Pattern LAST_BRACKETS = Pattern.compile("\\(([^()]*)\\)[\\s.]*$");
    private static final String SPLIT = "long term condition";
    private final String sheet;
    private final Columns columns;
    private final SurveyYear year;
    private final Gathered gathered;
    private final Findings findings;
    private final Map<Key, Shares> shares = new LinkedHashMap<>();

    /** A question and a group. */
    private record Key(SurveyQuestion question, Respondents group) {}

    /** Options of a breakdown while they come in, as fractions. */
    private static final class Shares {
        private final Map<SurveyAnswer, BigDecimal> known = new EnumMap<>(SurveyAnswer.class);
        private final Place place;
        private BigDecimal missing = BigDecimal.ZERO;
        private boolean hidden;

        Shares(Place place) {
            this.place = place;
        }
    }

    ContractorRows(String sheet, Columns columns, SurveyYear year, Findings findings) {
        this.sheet = sheet;
        this.columns = columns;
        this.year = year;
        this.findings = findings;
        gathered = new Gathered(year, findings);
    }

    @Override
    public Next row(Row row) {
        findings.read();
        Optional<Integer> ofYear = RespondentFilter.year(text(row, "year"));
        if (ofYear.isPresent() && ofYear.get() != year.year()) {
            findings.leaveOut("another survey year");
            return Next.GO_ON;
        }
        Optional<Respondents> group = group(row);
        if (group.isEmpty()) {
            return Next.GO_ON;
        }
        String question = text(row, "text");
        Optional<SurveyQuestion> asked = question(question, text(row, "number"));
        if (isEngagement(question, text(row, "number")) && columns.has("score")) {
            score(row, group.get());
        } else if (asked.isPresent() && columns.has("share")) {
            share(row, new Key(asked.get(), group.get()));
        } else if (asked.isPresent()) {
            positive(row, new Key(asked.get(), group.get()), question);
        } else {
            findings.leaveOut("not a WDES question");
        }
        return Next.GO_ON;
    }

    /** Everybody or one of the two groups; anybody else is left out at once. */
    private Optional<Respondents> group(Row row) {
        String dimension = Words.of(text(row, "dimension"));
        String value = Words.of(text(row, "value"));
        if (dimension.isEmpty()) {
            if (value.isEmpty() || value.equals("organisation")) {
                return Optional.of(Respondents.ALL);
            }
            findings.leaveOut("a comparator");
            return Optional.empty();
        }
        if (dimension.equals(SPLIT) && value.equals("yes")) {
            return Optional.of(Respondents.DISABLED);
        }
        if (dimension.equals(SPLIT) && value.equals("no")) {
            return Optional.of(Respondents.NON_DISABLED);
        }
        findings.leaveOut(
                dimension.equals(SPLIT) ? "did not answer on a long-term condition" : "a team or another group");
        return Optional.empty();
    }

    /** By the words first: question numbers of these exports are not reliable. */
    private Optional<SurveyQuestion> question(String text, String number) {
        Optional<SurveyQuestion> byWords = Words.question(text);
        return byWords.isPresent() || !text.isBlank()
                ? byWords
                : Words.heading(number).flatMap(heading -> year.question(heading.number()));
    }

    private static boolean isEngagement(String text, String number) {
        return Words.of(text).equals("staff engagement") || Words.of(number).equals("theme engagement");
    }

    private void score(Row row, Respondents group) {
        Gathered.Cell cell = Gathered.Cell.of(row, columns.at("score"));
        strange(cell, row, "score");
        findings.used();
        gathered.take(
                group,
                cell instanceof Gathered.Cell.Value value ? value.value() : null,
                gathered.base(Gathered.Cell.of(row, columns.at("base")), place(row, "base")),
                place(row, "score"));
    }

    /** A positive score: the WDES asks for the harm in metrics 4a and 6, so it is turned round there. */
    private void positive(Row row, Key key, String question) {
        Gathered.Cell cell = Gathered.Cell.of(row, columns.at("score"));
        Place place = place(row, "score");
        strange(cell, row, "score");
        Long base = gathered.base(Gathered.Cell.of(row, columns.at("base")), place(row, "base"));
        Tally tally = new Tally.NotShown(gathered.notShown());
        if (cell instanceof Gathered.Cell.Value value && fraction(value.value(), place)) {
            BigDecimal positive = value.value().movePointRight(2);
            BigDecimal percent =
                    turned(key.question(), question) ? BigDecimal.valueOf(100).subtract(positive) : positive;
            tally = new Tally.Result(percent, base);
        }
        findings.used();
        gathered.take(key.question(), key.group(), tally, place);
    }

    private static boolean turned(SurveyQuestion question, String text) {
        Matcher brackets = LAST_BRACKETS.matcher(text);
        String answer = brackets.find() ? Words.of(brackets.group(1)) : "";
        return switch (question) {
            case HARASSED_BY_PATIENTS, HARASSED_BY_MANAGERS, HARASSED_BY_COLLEAGUES -> true;
            case PRESSED_TO_COME_TO_WORK, CAME_TO_WORK_UNWELL -> !answer.equals("yes");
            default -> false;
        };
    }

    private void share(Row row, Key key) {
        findings.used();
        Gathered.Cell cell = Gathered.Cell.of(row, columns.at("share"));
        Place place = place(row, "share");
        strange(cell, row, "share");
        Shares of = shares.computeIfAbsent(key, unseen -> new Shares(place));
        if (!(cell instanceof Gathered.Cell.Value value) || !fraction(value.value(), place)) {
            of.hidden = true;
            return;
        }
        String label = text(row, "option");
        int found = AnswerScale.of(key.question()).ofText(label);
        Optional<SurveyAnswer> answer = AnswerScale.of(key.question()).ofHeading(label);
        if (answer.isPresent()) {
            of.known.merge(answer.get(), value.value(), BigDecimal::add);
        } else if (found == AnswerScale.MISSING) {
            of.missing = of.missing.add(value.value());
        } else {
            findings.block(
                    FaultCode.UNKNOWN_CODE,
                    place(row, "option"),
                    "an answer to the question on " + RespondentColumns.phrase(key.question()),
                    Words.shown(label),
                    "Correct it, or add this wording to answers.csv.");
        }
    }

    /** Completes the breakdowns: shares that include those who did not answer are brought to those who did. */
    Gathered finish() {
        shares.forEach((key, of) -> {
            BigDecimal sum = of.known.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean withMissing = !near(sum) && near(sum.add(of.missing));
            if (of.hidden || sum.signum() == 0) {
                gathered.take(key.question(), key.group(), new Tally.NotShown(gathered.notShown()), of.place);
            } else if (near(sum) || withMissing) {
                BigDecimal whole = withMissing ? sum : BigDecimal.ONE;
                Map<SurveyAnswer, BigDecimal> percent = new EnumMap<>(SurveyAnswer.class);
                of.known.forEach((answer, part) ->
                        percent.put(answer, part.movePointRight(2).divide(whole, MathContext.DECIMAL64)));
                gathered.take(key.question(), key.group(), new Tally.Shares(percent, null), of.place);
            } else {
                findings.block(
                        FaultCode.CONSTRAINT_ERROR,
                        of.place,
                        "answers of one group that add up to 1",
                        "answers that add up to " + sum.toPlainString(),
                        "Export the breakdown again with every answer option.");
            }
        });
        return gathered;
    }

    /** Says that the export holds nothing for the WDES. */
    void nothing() {
        findings.block(
                FaultCode.MISSING_CELL,
                findings.wholeFile(),
                "rows of the whole organisation or by Long Term Condition on the questions of the WDES",
                "none",
                "Export the dashboard with the dimension Long Term Condition.");
    }

    private boolean fraction(BigDecimal value, Place place) {
        if (value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0) {
            return true;
        }
        findings.block(
                FaultCode.SCALE_MISMATCH,
                place,
                "a fraction from 0 to 1, as this export has it",
                value.toPlainString(),
                "Export the file again without changing its scale.");
        return false;
    }

    private static boolean near(BigDecimal sum) {
        return sum.subtract(BigDecimal.ONE).abs().compareTo(new BigDecimal("0.005")) <= 0;
    }

    private void strange(Gathered.Cell cell, Row row, String column) {
        if (cell instanceof Gathered.Cell.Strange strange) {
            gathered.strange(strange, place(row, column), "a number, or blank where it is not shown");
        }
    }

    private String text(Row row, String column) {
        int at = columns.at(column);
        return at < 0 ? "" : row.text(at);
    }

    private Place place(Row row, String column) {
        return findings.place(sheet, row.number(), columns.at(column));
    }
}

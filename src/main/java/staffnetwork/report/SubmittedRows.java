package staffnetwork.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import staffnetwork.report.LayoutRow.Fill;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Place;
import staffnetwork.wdes.FigureKey;
import staffnetwork.wdes.FigureKey.Who;
import staffnetwork.wdes.Metric;
import staffnetwork.wdes.Voices;
import staffnetwork.wdes.WdesInputs;
import staffnetwork.workforce.Board;
import staffnetwork.workforce.Capability;
import staffnetwork.workforce.Headcounts;
import staffnetwork.workforce.PayRow;
import staffnetwork.workforce.Recruitment;
import staffnetwork.workforce.Side;
import staffnetwork.workforce.StaffInPost;

/** Turns the rows found for one year into what that year was made of. */
final class SubmittedRows {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final String file;
    private final String sheet;
    private final YearBlock block;
    private final Map<String, Grid.Line> lines;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, LayoutRow> layout = new LinkedHashMap<>();
    private final PrintedPercentages percentages;
    private boolean empty = true;

    SubmittedRows(String file, String sheet, YearBlock block, Map<String, Grid.Line> lines) {
        this.file = file;
        this.sheet = sheet;
        this.block = block;
        this.lines = lines;
        SubmissionLayout.of(block.year()).rows().forEach(row -> layout.put(row.id(), row));
        this.percentages = new PrintedPercentages(block.year());
    }

    List<Fault> faults() {
        return faults;
    }

    /** True if the columns of this year hold nothing. */
    boolean empty() {
        return empty;
    }

    /** The year as far as the workbook holds it. */
    SubmittedYear year(@Nullable String code, @Nullable String name) {
        Map<Side, Map<PayRow, Headcounts>> staff = new EnumMap<>(Side.class);
        Map<String, Headcounts> counts = new HashMap<>();
        Voices voices = null;
        Map<FigureKey, Metric> printed = new LinkedHashMap<>();
        for (Map.Entry<String, Grid.Line> found : lines.entrySet()) {
            LayoutRow row = java.util.Objects.requireNonNull(layout.get(found.getKey()));
            if (row.fill() == Fill.SURVEY) {
                survey(row, found.getValue());
            } else if (row.fill() == Fill.ANSWER) {
                voices = voices(found.getValue());
            } else if (row.fill().counted()) {
                people(row, found.getValue()).ifPresent(people -> place(row, people, staff, counts));
            } else if (row.fill().calculated()) {
                printed.putAll(printed(row, found.getValue()));
            }
        }
        WdesInputs inputs = inputs(WdesInputs.of(code, name), staff, counts);
        inputs = voices == null ? inputs : inputs.with(voices);
        faults.addAll(percentages.faults(Place.file(file)));
        return SubmittedYear.of(
                block.year(), percentages.survey(code, name).map(inputs::with).orElse(inputs), printed);
    }

    private static void place(
            LayoutRow row,
            Headcounts people,
            Map<Side, Map<PayRow, Headcounts>> staff,
            Map<String, Headcounts> counts) {
        if (row.fill() == Fill.STAFF) {
            Map<PayRow, Headcounts> side =
                    staff.computeIfAbsent(Side.valueOf(row.of().get(0)), any -> new EnumMap<>(PayRow.class));
            if (people.total() > 0) {
                side.put(PayRow.valueOf(row.of().get(1)), people);
            }
        } else {
            counts.put(row.id(), people);
        }
    }

    private static WdesInputs inputs(
            WdesInputs start, Map<Side, Map<PayRow, Headcounts>> staff, Map<String, Headcounts> counts) {
        boolean typed = !staff.isEmpty();
        staff.values().removeIf(Map::isEmpty);
        WdesInputs inputs = typed ? start.with(new StaffInPost(Map.copyOf(staff))) : start;
        Headcounts shortlisted = counts.get("2.shortlisted");
        Headcounts appointed = counts.get("2.appointed");
        if (shortlisted != null && appointed != null) {
            inputs = inputs.with(new Recruitment(shortlisted, appointed));
        }
        Headcounts entries = counts.get("3.entries");
        if (entries != null) {
            inputs = inputs.with(new Capability(entries, counts.getOrDefault("3.illHealth", Headcounts.NONE)));
        }
        Headcounts board = counts.get("10.total");
        Headcounts voting = counts.get("10.voting");
        Headcounts executive = counts.get("10.executive");
        return board == null || voting == null || executive == null
                ? inputs
                : inputs.with(new Board(board, voting, executive));
    }

    private @Nullable Voices voices(Grid.Line line) {
        String answer = LabelWords.of(line.text(block.disabled()));
        if (!answer.startsWith("yes") && !answer.startsWith("no")) {
            return null;
        }
        empty = false;
        Grid.Line evidence = lines.get("9b.evidence");
        String text = evidence == null ? "" : evidence.text(evidence.cells().size() - 1);
        boolean ours = evidence != null && evidence.cells().size() - 1 > block.total();
        return new Voices(answer.startsWith("yes"), ours ? text : "");
    }

    private void survey(LayoutRow row, Grid.Line line) {
        for (Who who : List.of(Who.DISABLED, Who.NON_DISABLED, Who.ALL)) {
            number(line, who).ifPresent(number -> {
                empty = false;
                percentages.add(
                        row.metric(), who, number, line.text(column(who)).contains("%"));
            });
        }
    }

    private Map<FigureKey, Metric> printed(LayoutRow row, Grid.Line line) {
        Map<FigureKey, Metric> printed = new LinkedHashMap<>();
        for (Who who : List.of(Who.DISABLED, Who.NON_DISABLED, Who.UNKNOWN)) {
            Optional<FigureKey> key = row.figure(who);
            Optional<BigDecimal> number = number(line, who);
            if (key.isPresent() && number.isPresent()) {
                printed.putIfAbsent(key.get(), Decimals.fromCell(number.get(), unit(row.fill())));
            }
        }
        return printed;
    }

    private static Metric.Unit unit(Fill fill) {
        return switch (fill) {
            case RATIO -> Metric.Unit.RATIO;
            case RATE, RATE_LESS -> Metric.Unit.LIKELIHOOD;
            case POINTS -> Metric.Unit.POINTS;
            default -> Metric.Unit.PERCENT;
        };
    }

    /** The head-counts of a row; empty if nothing is typed there. Averages are doubled to the two-year count. */
    private Optional<Headcounts> people(LayoutRow row, Grid.Line line) {
        boolean averaged = row.fill() == Fill.ENTRIES || row.fill() == Fill.ILL_HEALTH;
        long[] people = new long[3];
        boolean typed = false;
        for (Who who : List.of(Who.DISABLED, Who.NON_DISABLED, Who.UNKNOWN)) {
            String text = line.text(column(who));
            if (text.isBlank() || text.equals("-")) {
                continue;
            }
            Optional<BigDecimal> number = number(line, who).map(count -> averaged ? count.multiply(TWO) : count);
            if (number.isEmpty()
                    || number.get().signum() < 0
                    || number.get().stripTrailingZeros().scale() > 0) {
                faults.add(notACount(line, who, averaged));
                continue;
            }
            typed = true;
            people[SubmissionFormulas.COLUMNS.indexOf(who)] = number.get().longValue();
        }
        empty &= !typed;
        return typed ? Optional.of(new Headcounts(people[0], people[1], people[2])) : Optional.empty();
    }

    private Fault notACount(Grid.Line line, Who who, boolean averaged) {
        String text = line.text(column(who));
        boolean harmless = text.length() <= 12 && text.chars().noneMatch(Character::isLetter);
        return Fault.blocking(
                FaultCode.TYPE_ERROR,
                new Place(file, sheet, line.number(), Character.toString('A' + column(who))),
                averaged ? "a yearly average, whole or with a half" : "a whole number of people",
                harmless ? '"' + text + '"' : "text of " + text.length() + " characters",
                "Correct the cell, or leave it empty if the number is not known.");
    }

    private int column(Who who) {
        return switch (who) {
            case DISABLED -> block.disabled();
            case NON_DISABLED -> block.nonDisabled();
            case UNKNOWN -> block.unknown();
            case ALL, COMPARED -> block.total();
        };
    }

    private Optional<BigDecimal> number(Grid.Line line, Who who) {
        String text = line.text(column(who)).replace(",", "").strip();
        boolean percent = text.endsWith("%");
        try {
            BigDecimal number = new BigDecimal(
                    percent ? text.substring(0, text.length() - 1).strip() : text);
            return Optional.of(percent ? number.movePointLeft(2) : number);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}

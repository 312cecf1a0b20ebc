package staffnetwork.workforce;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.workforce.StatusTable.Entry;
import staffnetwork.workforce.TableLine.Item;

/** Reads the small tables of recruitment, capability and board: each needed line once, every number checked. */
final class TableReader {
    private static final int NO_YEAR = 0;
    private static final Pattern FINANCIAL_YEAR = Pattern.compile("\\b(20[0-9]{2}) ?[/–-] ?(20)?[0-9]{2}\\b");

    private final Task task;
    private final Findings findings;
    private final Map<Item, Map<Integer, Entry>> entries = new EnumMap<>(Item.class);

    /**
     * Takes the needed lines of a table.
     *
     * @param years how many financial years to the snapshot it counts, where its lines name years
     */
    TableReader(Task task, int years) {
        this.task = task;
        findings = new Findings(task);
        for (Entry entry : task.table().entries()) {
            Item item = TableLine.of(task.layout().kind(), entry);
            int year = year(entry.label());
            int last = task.request().snapshot().getYear() - 1;
            if (entry.counts() && item == Item.IGNORED) {
                findings.leaveOut("line not needed");
            } else if (entry.counts() && year != NO_YEAR && (year > last || year <= last - years)) {
                findings.leaveOut("another year");
            } else if (entry.counts()) {
                take(item, year, entry);
            }
        }
        entries.forEach((item, byYear) -> checkYears(item, byYear.keySet(), years));
    }

    /** Stages by group: metric 2. */
    Examined<Recruitment> recruitment() {
        Counts counts = new Counts(task, findings, false);
        Headcounts shortlisted = sum(counts, Item.SHORTLISTED);
        Headcounts appointed = sum(counts, Item.APPOINTED);
        within(counts, Item.APPOINTED, appointed, shortlisted, "no more appointed than shortlisted");
        return findings.outcome(() -> new Recruitment(Counts.halved(shortlisted), Counts.halved(appointed)));
    }

    /** Entries by group: metric 3. Averages over two years, told by a word or by halves, are doubled. */
    Examined<Capability> capability() {
        Counts counts = new Counts(task, findings, true);
        Headcounts illHealth = sum(counts, Item.ILL_HEALTH);
        boolean anyReason = entries.containsKey(Item.ENTRIES);
        Headcounts stated = sum(counts, anyReason ? Item.ENTRIES : Item.PERFORMANCE);
        Headcounts any = anyReason ? stated : stated.plus(illHealth);
        within(counts, Item.ILL_HEALTH, illHealth, any, "no more on grounds of ill health than entries for any reason");
        boolean average = says("average", "averages", "mean");
        if (average || counts.sawHalves()) {
            tellAverages(average);
            return findings.outcome(() -> new Capability(any, illHealth));
        }
        return findings.outcome(() -> new Capability(Counts.halved(any), Counts.halved(illHealth)));
    }

    /** The board by group: metric 10. */
    Examined<Board> board() {
        Counts counts = new Counts(task, findings, false);
        Headcounts total = sum(counts, Item.BOARD);
        Headcounts voting = sum(counts, Item.VOTING);
        Headcounts executive = sum(counts, Item.EXECUTIVE);
        within(counts, Item.VOTING, voting, total, "no more voting members than members");
        within(counts, Item.EXECUTIVE, executive, total, "no more executive members than members");
        rest(counts, Item.NON_VOTING, voting, total);
        rest(counts, Item.NON_EXECUTIVE, executive, total);
        return findings.outcome(() -> new Board(Counts.halved(total), Counts.halved(voting), Counts.halved(executive)));
    }

    /** The lines of one item added up, doubled. */
    private Headcounts sum(Counts counts, Item item) {
        return lines(item).stream().map(counts::doubled).reduce(Headcounts.NONE, Headcounts::plus);
    }

    private void within(Counts counts, Item part, Headcounts partCounts, Headcounts wholeCounts, String rule) {
        lines(part).stream().limit(1).forEach(entry -> counts.within(entry, partCounts, wholeCounts, rule));
    }

    private Collection<Entry> lines(Item item) {
        return entries.getOrDefault(item, Map.of()).values();
    }

    private void rest(Counts counts, Item item, Headcounts part, Headcounts total) {
        for (Entry entry : lines(item)) {
            if (!counts.doubled(entry).plus(part).equals(total)) {
                findings.add(Fault.blocking(
                        FaultCode.CONSTRAINT_ERROR,
                        task.place(entry.row(), null),
                        item.words() + " and the others to make up the board, group by group",
                        "another sum",
                        "Correct the numbers."));
            }
        }
    }

    private void take(Item item, int year, Entry entry) {
        Map<Integer, Entry> byYear = entries.computeIfAbsent(item, any -> new TreeMap<>());
        boolean mixed = byYear.containsKey(NO_YEAR) || (year == NO_YEAR && !byYear.isEmpty());
        if (mixed || byYear.putIfAbsent(year, entry) != null) {
            findings.add(Fault.blocking(
                    FaultCode.DUPLICATE_LABEL,
                    task.place(entry.row(), null),
                    "one line for " + item.words(),
                    "a second one",
                    "Keep the line that counts and delete the other."));
        } else {
            findings.use(1);
        }
    }

    private void checkYears(Item item, Set<Integer> named, int years) {
        if (!named.contains(NO_YEAR) && named.size() < years) {
            findings.add(Fault.blocking(
                    FaultCode.MISSING_COLUMN,
                    task.sheet(),
                    item.words() + " for each of the " + years + " financial years",
                    "fewer years",
                    "Add the line of the missing year, with 0 if there were none."));
        }
    }

    /** The year in which the financial year named in a label begins, for example 2024 for 2024/25. */
    private static int year(String label) {
        Matcher matcher = FINANCIAL_YEAR.matcher(label);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : NO_YEAR;
    }

    private boolean says(String... words) {
        List<String> known = List.of(words);
        return task.layout().lines().stream()
                .flatMap(line -> line.cells().stream())
                .anyMatch(cell -> List.of(cell.words().split(" ")).stream().anyMatch(known::contains));
    }

    private void tellAverages(boolean said) {
        findings.add(Fault.warning(
                FaultCode.SCALE_MISMATCH,
                task.sheet(),
                "totals over two years",
                said ? "averages of two years" : "halves, so averages of two years",
                "Every number was doubled; the template's averages come out as they stand here."));
    }
}

package staffnetwork.workforce;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.workforce.StatusTable.Entry;
import staffnetwork.workforce.TableLine.Item;

/** Reads the small tables of recruitment, capability and board: each needed line once, every number checked. */
final class TableReader {
    private final Task task;
    private final Findings findings;
    private final Map<Item, Entry> entries = new EnumMap<>(Item.class);

    TableReader(Task task) {
        this.task = task;
        findings = new Findings(task);
        for (Entry entry : task.table().entries()) {
            Item item = TableLine.of(task.layout().kind(), entry);
            if (entry.counts() && item != Item.IGNORED) {
                take(item, entry);
            } else if (entry.counts()) {
                findings.leaveOut("line not needed");
            }
        }
    }

    /** Stages by group: metric 2. */
    Examined<Recruitment> recruitment() {
        Counts counts = new Counts(task, findings, false);
        Headcounts shortlisted = counts.whole(entry(Item.SHORTLISTED));
        Headcounts appointed = counts.whole(entry(Item.APPOINTED));
        counts.within(entry(Item.APPOINTED), appointed, shortlisted, "no more appointed than shortlisted");
        return findings.outcome(() -> new Recruitment(shortlisted, appointed));
    }

    /** Entries by group: metric 3. Averages over two years, told by a word or by halves, are doubled. */
    Examined<Capability> capability() {
        Counts counts = new Counts(task, findings, true);
        Headcounts illHealth = counts.doubled(entry(Item.ILL_HEALTH));
        Entry entriesLine = entries.containsKey(Item.ENTRIES) ? entry(Item.ENTRIES) : entry(Item.PERFORMANCE);
        Headcounts stated = counts.doubled(entriesLine);
        Headcounts any = entries.containsKey(Item.ENTRIES) ? stated : stated.plus(illHealth);
        counts.within(
                entry(Item.ILL_HEALTH), illHealth, any, "no more on grounds of ill health than entries for any reason");
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
        Headcounts total = counts.whole(entry(Item.BOARD));
        Headcounts voting = counts.whole(entry(Item.VOTING));
        Headcounts executive = counts.whole(entry(Item.EXECUTIVE));
        counts.within(entry(Item.VOTING), voting, total, "no more voting members than members");
        counts.within(entry(Item.EXECUTIVE), executive, total, "no more executive members than members");
        rest(counts, Item.NON_VOTING, voting, total);
        rest(counts, Item.NON_EXECUTIVE, executive, total);
        return findings.outcome(() -> new Board(total, voting, executive));
    }

    private void rest(Counts counts, Item item, Headcounts part, Headcounts total) {
        Entry entry = entries.get(item);
        if (entry != null && !counts.whole(entry).plus(part).equals(total)) {
            findings.add(Fault.blocking(
                    FaultCode.CONSTRAINT_ERROR,
                    task.place(entry.row(), null),
                    item.words() + " and the others to make up the board, group by group",
                    "another sum",
                    "Correct the numbers."));
        }
    }

    private void take(Item item, Entry entry) {
        if (entries.putIfAbsent(item, entry) != null) {
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

    private Entry entry(Item item) {
        Entry entry = entries.get(item);
        return entry == null ? new Entry(0, List.of(), Map.of(), null) : entry;
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

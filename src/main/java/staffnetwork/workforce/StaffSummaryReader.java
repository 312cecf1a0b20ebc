package staffnetwork.workforce;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.workforce.StatusTable.Entry;

final class StaffSummaryReader {
    private static final Pattern CALCULATED =
            Pattern.compile("%|\\b(total|cluster|percent|percentage|headcount|subtotal)\\b");
    private static final Pattern NON_CLINICAL = Pattern.compile("\\b(non clinical|nonclinical)\\b");
    private static final Pattern CLINICAL = Pattern.compile("\\b(clinical|medical)\\b");

    private final Task task;
    private final Findings findings;
    private final PayScales scales;
    private final Counts counts;
    private final Map<Side, Map<PayRow, Headcounts>> rows = new EnumMap<>(Side.class);
    private @Nullable Side part;

    StaffSummaryReader(Task task) {
        this.task = task;
        findings = new Findings(task);
        scales = PayScales.standard().with(task.request().decisions().on(ValueKind.PAY_SCALE, PayRow.class));
        counts = new Counts(task, findings, false);
    }

    /** Reads the table. */
    Examined<StaffInPost> read() {
        task.table().entries().forEach(this::take);
        findings.needSomeRows();
        return findings.outcome(() -> new StaffInPost(rows));
    }

    /** The pay row a line is about, if its labels name one and it is not a calculated line. */
    static Optional<PayRow> payRow(Entry entry, PayScales scales) {
        if (CALCULATED.matcher(Words.of(entry.label())).find()) {
            return Optional.empty();
        }
        return entry.labels().stream()
                .map(label -> Words.of(label).equals("other") ? Optional.of(PayRow.OTHER) : scales.row(label))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private void take(Entry entry) {
        Side named = side(Words.of(entry.label()));
        if (!entry.counts()) {
            part = named == null ? part : named;
            return;
        }
        Optional<PayRow> row = payRow(entry, scales);
        if (row.isPresent()) {
            add(entry, row.get(), named == null ? part : named);
        } else if (CALCULATED.matcher(Words.of(entry.label())).find()) {
            findings.leaveOut("calculated line");
        } else {
            unknown(entry);
        }
    }

    private void add(Entry entry, PayRow row, @Nullable Side named) {
        Headcounts people = counts.whole(entry);
        Side side = row.medical() ? Side.MEDICAL : named == Side.MEDICAL ? Side.CLINICAL : named;
        if (side == null) {
            findings.add(Fault.blocking(
                    FaultCode.MISSING_CELL,
                    task.place(entry.row(), null),
                    "clinical or non-clinical, in a column or a heading above",
                    "neither",
                    "Say for each band whether the people are clinical or non-clinical."));
            return;
        }
        findings.use(1);
        Map<PayRow, Headcounts> cells = rows.computeIfAbsent(side, any -> new EnumMap<>(PayRow.class));
        if (people.total() > 0 && cells.put(row, people) != null) {
            findings.add(Fault.blocking(
                    FaultCode.DUPLICATE_LABEL,
                    task.place(entry.row(), null),
                    "one line for " + row.label() + " in each part",
                    "a second one",
                    "Keep one line, or add both together."));
        }
    }

    private void unknown(Entry entry) {
        findings.add(Fault.blocking(
                FaultCode.UNKNOWN_CODE,
                task.place(entry.row(), null),
                "a pay band, a medical grade or a total",
                Shown.value(ValueKind.PAY_SCALE, entry.label()),
                "Name the line by its band or grade, or decide once what it is."));
    }

    private static @Nullable Side side(String words) {
        if (NON_CLINICAL.matcher(words).find()) {
            return Side.NON_CLINICAL;
        }
        return CLINICAL.matcher(words).find() ? Side.CLINICAL : null;
    }
}

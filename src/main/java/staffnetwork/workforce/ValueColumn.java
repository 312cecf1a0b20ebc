package staffnetwork.workforce;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Place;
import staffnetwork.workforce.Meaning.Certainty;

/** One column whose values are given a meaning: each distinct value is looked up once, counted, and told once. */
final class ValueColumn<T extends Enum<T>> {
    private static final int LISTED = 50;
    private static final int TOO_MANY = 100;
    private static final int KEPT = 5000;

    private final ValueKind kind;
    private final Function<String, Meaning<T>> table;
    private final IntConsumer openRows;
    private final Map<String, Seen<T>> byText = new HashMap<>();
    private final Map<String, Seen<T>> byWords = new LinkedHashMap<>();
    private long open;

    private static final class Seen<T extends Enum<T>> {
        private final String text;
        private final int firstRow;
        private final Meaning<T> meaning;
        private long rows;

        Seen(String text, int firstRow, Meaning<T> meaning) {
            this.text = text;
            this.firstRow = firstRow;
            this.meaning = meaning;
        }
    }

    /**
     * A column to be read.
     *
     * @param openRows told of every row whose value someone must decide on first
     */
    ValueColumn(ValueKind kind, Function<String, Meaning<T>> table, IntConsumer openRows) {
        this.kind = kind;
        this.table = table;
        this.openRows = openRows;
    }

    /** The meaning of a value that stands in a row, which is counted; null when someone must decide first. */
    @Nullable
    T of(String text, int row) {
        Seen<T> seen = byText.get(text);
        if (seen == null && byText.size() >= KEPT) {
            return beyond(text);
        }
        if (seen == null) {
            seen = byWords.computeIfAbsent(Words.of(text), words -> new Seen<>(text, row, table.apply(text)));
            byText.put(text, seen);
        }
        seen.rows++;
        if (seen.meaning.open()) {
            openRows.accept(row);
            return null;
        }
        return seen.meaning.target();
    }

    /** A column with so many different values is the wrong one, so that no more of them are kept. */
    private @Nullable T beyond(String text) {
        Meaning<T> meaning = table.apply(text);
        open += meaning.open() ? 1 : 0;
        return meaning.open() ? null : meaning.target();
    }

    /** True if nobody can be asked about so many: most likely the wrong column was taken. */
    private boolean tooMany() {
        return open
                        + byWords.values().stream()
                                .filter(seen -> seen.meaning.open())
                                .count()
                > TOO_MANY;
    }

    /** The distinct values met. */
    List<DistinctValues.Value> values() {
        List<DistinctValues.Value> values = new ArrayList<>();
        boolean tooMany = tooMany();
        byWords.forEach((words, seen) -> {
            if (tooMany && seen.meaning.open()) {
                return;
            }
            boolean plain = Shown.plain(kind, seen.text);
            T target = seen.meaning.target();
            values.add(new DistinctValues.Value(
                    kind,
                    plain ? words : Words.fingerprint(words),
                    Shown.value(kind, seen.text),
                    seen.rows,
                    seen.firstRow,
                    target == null ? null : target.name(),
                    !seen.meaning.open(),
                    seen.meaning.certainty() == Certainty.DECIDED));
        });
        return values;
    }

    /** One fault for each distinct value that is open, one warning for each to be checked. */
    List<Fault> faults(Function<Integer, Place> places) {
        if (tooMany()) {
            return List.of(wrongColumn(places.apply(0)));
        }
        List<Fault> faults = new ArrayList<>();
        long listed = 0;
        for (Seen<T> seen : byWords.values()) {
            if (seen.meaning.open() && listed++ < LISTED) {
                faults.add(undecided(seen, places.apply(seen.firstRow)));
            } else if (seen.meaning.certainty() == Certainty.CHECK) {
                faults.add(toCheck(seen, places.apply(seen.firstRow)));
            }
        }
        if (listed > LISTED) {
            faults.add(Fault.blocking(
                    FaultCode.UNKNOWN_CODE,
                    places.apply(0),
                    "a few different values of " + kind.words(),
                    listed + " that are not known, of which " + LISTED + " are listed",
                    "Check that the right column was taken for the " + kind.words() + "."));
        }
        return faults;
    }

    private Fault wrongColumn(Place place) {
        return Fault.blocking(
                FaultCode.UNKNOWN_CODE,
                place,
                "a few different values of " + kind.words(),
                "more than " + TOO_MANY + " that are not known; none of them is kept or shown",
                "Choose another column for the " + kind.words() + ": this one looks like names, numbers or notes.");
    }

    private Fault undecided(Seen<T> seen, Place place) {
        T target = seen.meaning.target();
        boolean blank = seen.text.isBlank();
        String suggestion = target == null ? "" : " We suggest " + target.name() + ".";
        return Fault.blocking(
                blank ? FaultCode.MISSING_CELL : FaultCode.UNKNOWN_CODE,
                place,
                "a known " + kind.words(),
                found(seen),
                blank
                        ? "Fill in the " + kind.words() + ", or decide once what an empty cell means."
                        : "Decide once: " + kind.question() + "." + suggestion);
    }

    private Fault toCheck(Seen<T> seen, Place place) {
        return Fault.warning(
                FaultCode.UNKNOWN_CODE,
                place,
                "a " + kind.words() + " that settles " + kind.question(),
                found(seen),
                "Taken as " + seen.meaning.target() + ". Check this and decide once, so that it is remembered.");
    }

    private String found(Seen<T> seen) {
        return Shown.value(kind, seen.text) + " in " + seen.rows + (seen.rows == 1 ? " row" : " rows");
    }
}

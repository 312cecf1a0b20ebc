package staffnetwork.stafflist;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import staffnetwork.organisation.StaffGroup;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Limits;
import staffnetwork.spreadsheet.Opened;
import staffnetwork.spreadsheet.Place;
import staffnetwork.spreadsheet.Row;
import staffnetwork.spreadsheet.RowReader.Next;
import staffnetwork.spreadsheet.Spreadsheet;
import staffnetwork.spreadsheet.Spreadsheets;
import staffnetwork.stafflist.StaffListHeadings.Column;

/** Reads a staff list: the first sheet in which people are named and told apart by e-mail address or staff number. */
final class StaffListReader {
    private static final int HEADINGS_WITHIN = 20;
    private static final int FAULTS_TOLD = 50;
    private static final int LONGEST = 200;
    private static final int LONGEST_NUMBER = 40;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final String GROUPS =
            Arrays.stream(StaffGroup.values()).map(StaffGroup::label).collect(Collectors.joining(", "));

    private final String file;
    private final String sheet;
    private final Map<String, ListedPerson> byNumber = new HashMap<>();
    private final Map<String, ListedPerson> byEmail = new HashMap<>();
    private final List<ListedPerson> people = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private @Nullable StaffListHeadings headings;

    private StaffListReader(String file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    /** Reads a file and keeps nothing of it. Never throws for a faulty one. */
    static StaffList read(Path file, String name) {
        Opened opened = Spreadsheets.open(file, name, Limits.ofTrust());
        if (opened instanceof Opened.Refused refused) {
            return faulty(refused.fault());
        }
        try (Spreadsheet book = ((Opened.Usable) opened).spreadsheet()) {
            for (String sheet : book.sheets()) {
                StaffListReader reader = new StaffListReader(name, sheet);
                Optional<Fault> broken = book.read(sheet, reader::row);
                if (broken.isPresent()) {
                    return faulty(broken.get());
                }
                if (reader.headings != null) {
                    return reader.found(reader.headings);
                }
            }
        }
        return faulty(Fault.blocking(
                FaultCode.MISSING_COLUMN,
                Place.file(name),
                "columns with a name and an e-mail address or staff number",
                "none in the first " + HEADINGS_WITHIN + " rows of any sheet",
                "Name the columns in one row above the people."));
    }

    private static StaffList faulty(Fault fault) {
        return new StaffList(List.of(), Set.of(), List.of(fault), List.of(), List.of());
    }

    private StaffList found(StaffListHeadings where) {
        if (people.isEmpty() && faults.isEmpty()) {
            fault(where.row(), "people below the headings", "none", "Bring a list with somebody in it.");
        }
        return new StaffList(people, where.at().keySet(), faults, where.left(), where.aboutHealth());
    }

    private Next row(Row row) {
        StaffListHeadings where = headings;
        if (where == null) {
            StaffListHeadings.of(row).forEach(found -> {
                headings = found;
                row.keepOnly(found.kept());
            });
            return headings == null && row.number() >= HEADINGS_WITHIN ? Next.STOP : Next.GO_ON;
        }
        String name = name(row, where);
        String email = where.text(row, Column.EMAIL).toLowerCase(Locale.ROOT);
        String number = where.text(row, Column.STAFF_NUMBER);
        if (!name.isEmpty() || !email.isEmpty() || !number.isEmpty()) {
            take(row, where, new String[] {name, email, number});
        }
        return faults.size() < FAULTS_TOLD ? Next.GO_ON : Next.STOP;
    }

    private static String name(Row row, StaffListHeadings where) {
        String whole = where.text(row, Column.NAME);
        return whole.isEmpty()
                ? Stream.of(Column.FIRST_NAME, Column.LAST_NAME)
                        .map(column -> where.text(row, column))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "))
                : whole;
    }

    private void take(Row row, StaffListHeadings where, String[] who) {
        String told = where.text(row, Column.STAFF_GROUP);
        Optional<StaffGroup> group = StaffGroup.read(told);
        ListedPerson person = new ListedPerson(
                row.number(),
                who[0],
                who[1],
                who[2],
                where.text(row, Column.DIRECTORATE),
                where.text(row, Column.CARE_AREA),
                group.orElse(null),
                where.text(row, Column.MANAGER).toLowerCase(Locale.ROOT));
        if (!told.isEmpty() && group.isEmpty()) {
            fault(row.number(), "a staff group: " + GROUPS, "another word", "Write the staff group as ESR does.");
        }
        if (isRight(person)) {
            keep(person);
        }
    }

    private boolean isRight(ListedPerson person) {
        int before = faults.size();
        int row = person.row();
        if (person.name().isEmpty() || person.name().length() > LONGEST) {
            fault(row, "a name of at most " + LONGEST + " letters", "none or a longer one", "Enter the name.");
        }
        if (person.email().isEmpty() && person.staffNumber().isEmpty()) {
            fault(
                    row,
                    "an e-mail address or a staff number",
                    "neither",
                    "Enter one of them, so that we know who it is.");
        }
        if (!person.email().isEmpty()
                && (!EMAIL.matcher(person.email()).matches() || person.email().length() > 254)) {
            fault(row, "an e-mail address such as name@trust.nhs.uk", "something else", "Correct it or leave it out.");
        }
        if (person.staffNumber().length() > LONGEST_NUMBER) {
            fault(row, "a staff number of at most " + LONGEST_NUMBER + " letters", "a longer one", "Correct it.");
        }
        if (person.directorate().length() > LONGEST || person.careArea().length() > LONGEST) {
            fault(row, "names of at most " + LONGEST + " letters", "a longer one", "Shorten it.");
        }
        if (person.directorate().isEmpty() && !person.careArea().isEmpty()) {
            fault(row, "the directorate of the care area", "none", "Enter the directorate too.");
        }
        return faults.size() == before;
    }

    /** Somebody with two posts stands there twice: the first row counts. */
    private void keep(ListedPerson person) {
        ListedPerson sameNumber = person.staffNumber().isEmpty() ? null : byNumber.get(person.staffNumber());
        ListedPerson sameEmail = person.email().isEmpty() ? null : byEmail.get(person.email());
        ListedPerson there = sameNumber == null ? sameEmail : sameNumber;
        if (there == null) {
            people.add(person);
            byNumber.put(person.staffNumber(), person);
            byEmail.put(person.email(), person);
        } else if (!there.sameDetails(person)) {
            fault(
                    person.row(),
                    "the same name, e-mail address and staff number as in row " + there.row(),
                    "two that differ",
                    "Give each person a number and address of their own.");
        }
    }

    private void fault(int row, String expected, String found, String remedy) {
        faults.add(
                Fault.blocking(FaultCode.CONSTRAINT_ERROR, new Place(file, sheet, row, ""), expected, found, remedy));
    }
}

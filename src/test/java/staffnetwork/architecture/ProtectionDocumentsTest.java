package staffnetwork.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import staffnetwork.access.Act;
import staffnetwork.access.Relation;
import staffnetwork.access.Role;
import staffnetwork.database.KeptTable;
import staffnetwork.disclosure.Thresholds;
import staffnetwork.web.Texts;

/**
 * The threat model and the data protection impact assessment say what is enforced, and name tests that exist. With -Dwrite=true
 * what is printed from the rules is printed anew.
 */
class ProtectionDocumentsTest {
    private static final Pattern PRINTED =
            Pattern.compile("(<!-- printed: ([a-z ]+) -->\n)(.*?)(<!-- end -->)", Pattern.DOTALL);
    private static final Pattern NAMED_TEST = Pattern.compile("`([A-Z]\\w+(?:Test|IT))#(\\w+)`");
    private static final ResourceBundle TEXTS = new Texts();
    private static final Map<String, Supplier<String>> RULES = Map.of(
            "acts on others", ProtectionDocumentsTest::actsOnOthers,
            "acts about a record", ProtectionDocumentsTest::actsAboutARecord,
            "fresh", ProtectionDocumentsTest::fresh,
            "thresholds", ProtectionDocumentsTest::thresholds,
            "tables", ProtectionDocumentsTest::tables);

    @ParameterizedTest
    @ValueSource(strings = {"deploy/threat-model.md", "deploy/dpia.md"})
    void what_is_printed_from_the_rules_is_what_is_enforced(Path document) throws IOException {
        String text = Files.readString(document);
        Matcher printed = PRINTED.matcher(text);
        String should = printed.replaceAll(part -> Matcher.quoteReplacement(
                part.group(1) + RULES.get(part.group(2)).get() + part.group(4)));
        assertTrue(printed.reset().find(), document + " prints nothing");
        if (Boolean.getBoolean("write")) {
            Files.writeString(document, should);
        }
        assertEquals(
                should,
                Files.readString(document),
                "print it anew: mvn test -Dtest=" + getClass().getSimpleName() + " -Dwrite=true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deploy/threat-model.md", "deploy/dpia.md"})
    void every_test_they_name_exists(Path document) throws IOException {
        Matcher named = NAMED_TEST.matcher(Files.readString(document));
        int found = 0;
        while (named.find()) {
            assertTrue(
                    isTest(named.group(1), named.group(2)),
                    document + " names " + named.group() + ", and there is none");
            found++;
        }
        assertTrue(found > 1, document + " names " + found + " tests");
    }

    @Test
    void every_row_of_who_must_never_learn_what_names_a_test_that_attacks_it() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("deploy/threat-model.md"));
        int from = rows.indexOf("## Who must never learn what") + 4;
        assertTrue(from > 4);
        int seen = 0;
        for (int i = from; rows.get(i).startsWith("|"); i++) {
            assertTrue(NAMED_TEST.matcher(rows.get(i)).find(), "no test attacks this: " + rows.get(i));
            seen++;
        }
        assertTrue(seen > 10, seen + " rows");
    }

    @Test
    void a_test_that_is_not_there_is_noticed() {
        assertTrue(isTest("ProtectionDocumentsTest", "a_test_that_is_not_there_is_noticed"));
        assertEquals(false, isTest("ProtectionDocumentsTest", "isTest"));
        assertEquals(false, isTest("ProtectionDocumentsTest", "no_such_test"));
        assertEquals(false, isTest("NoSuchTest", "a_test_that_is_not_there_is_noticed"));
    }

    @Test
    void every_table_of_the_database_has_its_line_and_is_about_somebody_or_nobody_as_the_wall_says()
            throws IOException {
        Set<String> about = new TreeSet<>();
        Set<String> nobody = new TreeSet<>();
        KeptTable.all()
                .forEach(table -> assertTrue(
                        (table.personal() ? about : nobody).add(table.name()), table.name() + " has two lines"));
        Set<String> without = Files.readAllLines(Path.of("src/test/resources/access/not-about-a-person.txt")).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.equals("flyway_schema_history"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(without, nobody, "not-about-a-person.txt (expected) and tables.txt (actual)");
        about.addAll(nobody);
        assertEquals(tablesMade(), about, "the migrations (expected) and tables.txt (actual)");
    }

    @Test
    void what_other_rooms_delete_they_delete_after_the_time_that_is_said() throws ReflectiveOperationException {
        Map<String, String> said = new HashMap<>();
        KeptTable.all().forEach(table -> said.put(table.name(), String.valueOf(table.period())));
        assertEquals(said.get("declaration"), "P" + constant("declaration.Kept", "DRAFT_DAYS") + "D");
        assertEquals(said.get("passed_on"), "P" + constant("declaration.Retention", "MONTHS") + "M");
        assertEquals("PT720H", String.valueOf(constant("mail.Outbox", "KEPT")));
        assertEquals("P30D", said.get("waiting_letter"));
    }

    private static Object constant(String type, String name) throws ReflectiveOperationException {
        var field = Class.forName("staffnetwork." + type).getDeclaredField(name);
        field.setAccessible(true);
        return field.get(null);
    }

    private static Set<String> tablesMade() throws IOException {
        Pattern made = Pattern.compile("(?im)^create table (\\w+)");
        Set<String> tables = new TreeSet<>();
        try (Stream<Path> migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
            for (Path migration : migrations.toList()) {
                made.matcher(Files.readString(migration)).results().forEach(table -> tables.add(table.group(1)));
            }
        }
        return tables;
    }

    private static boolean isTest(String type, String method) {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            Pattern test = Pattern.compile(
                    "@(Test|ParameterizedTest|RepeatedTest|FuzzTest)\\b[^;{}]*(\\{[^;{}]*\\}[^;{}]*)*\\bvoid " + method
                            + "\\(");
            for (Path file : files.filter(path -> path.endsWith(type + ".java")).toList()) {
                if (test.matcher(Files.readString(file)).find()) {
                    return true;
                }
            }
            return false;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String actsOnOthers() {
        StringBuilder text = new StringBuilder("| what | who | because |\n|---|---|---|\n");
        for (Act act : Act.values()) {
            act.getRelations().stream()
                    .filter(relation ->
                            relation != Relation.OWN && (act.isTraced() || relation != Relation.ORGANISATION))
                    .forEach(relation -> row(
                            text,
                            sentence(act),
                            names(act.rolesBy(relation)),
                            TEXTS.getString(relation.getSentence())));
        }
        return text.toString();
    }

    private static String actsAboutARecord() {
        StringBuilder text = new StringBuilder("| what | who, in which relation | in the trail |\n|---|---|---|\n");
        Arrays.stream(Act.values())
                .filter(act -> act.isTraced() || act.isPersonal())
                .forEach(act -> row(
                        text,
                        sentence(act),
                        act.getRelations().stream()
                                .map(relation ->
                                        names(act.rolesBy(relation)) + " – " + TEXTS.getString(relation.getSentence()))
                                .collect(Collectors.joining("; ")),
                        act.isTraced() ? "yes" : ""));
        return text.toString();
    }

    private static String fresh() {
        return Arrays.stream(Act.values())
                .filter(Act::needsFreshSignIn)
                .map(act -> "- " + sentence(act) + "\n")
                .collect(Collectors.joining());
    }

    private static String thresholds() {
        Thresholds lowest = Thresholds.LOWEST;
        return "| figure | at least, and more if the trust asks for it |\n|---|---|\n"
                + "| people on each side of a count, nought too | " + lowest.people() + " |\n"
                + "| answers behind a survey figure | " + lowest.answers() + " |\n"
                + "| people, rounded, behind a percentage | " + lowest.base() + " |\n"
                + "| people whose answers changed before a figure is released anew | " + lowest.changes() + " |\n"
                + "| counts are rounded to | " + Thresholds.STEP + " |\n";
    }

    private static String tables() {
        StringBuilder text = new StringBuilder(
                "| table | about | how long | | deleted by | in one's own copy |\n|---|---|---|---|---|---|\n");
        for (KeptTable table : KeptTable.all()) {
            row(
                    text,
                    "`" + table.name() + "`",
                    table.personal() ? "somebody" : "nobody",
                    table.period() == null ? "" : words(table),
                    table.counted(),
                    table.by(),
                    table.ownCopy());
        }
        return text.toString();
    }

    private static String words(KeptTable table) {
        var period = table.period();
        if (period.getYears() > 0) {
            return period.getYears() + " years";
        }
        return period.getMonths() > 0 ? period.getMonths() + " months" : period.getDays() + " days";
    }

    private static void row(StringBuilder text, String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String sentence(Act act) {
        return TEXTS.getString(act.getSentence());
    }

    private static String names(Set<Role> roles) {
        return Arrays.stream(Role.values())
                .filter(roles::contains)
                .map(role -> TEXTS.getString(role.getSentence()))
                .collect(Collectors.joining(", "));
    }
}

package staffnetwork.access;

import java.net.URL;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import staffnetwork.it.Chameleon;
import staffnetwork.it.EmptyYear;
import staffnetwork.it.Http;
import staffnetwork.it.People;
import staffnetwork.it.ProductUnderTest;

/** What the addresses of the oracle are about: one of each sort and relation, and some that are not there. */
final class Objects {
    private static final int YEAR = 2026;
    private static final UUID OTHER = new UUID(7, 1);
    private static final UUID BEFORE = new UUID(7, 2);
    private static final UUID LEFT = new UUID(7, 3);
    private static final UUID PART = new UUID(7, 4);
    private static final UUID FILE = new UUID(7, 5);

    private final Map<String, String> values = new HashMap<>();

    private Objects() {}

    /** Makes them; what belongs to a confidence is made by its owner with the pages for it. */
    static Objects made(URL base) {
        Objects objects = new Objects();
        objects.people();
        objects.requests(base);
        objects.year();
        for (String sort :
                List.of("account", "part", "request", "year", "file", "list", "form", "chart", "decision", "object")) {
            objects.values.put(sort + " never", UUID.randomUUID().toString());
            objects.values.put(sort + " nonsense", "x%27%20or%201=1");
            objects.values.put(sort + " none", "");
        }
        objects.values.put("form json", "json");
        objects.values.put("chart 1", "1");
        return objects;
    }

    /** What stands in an address for that object. */
    String value(String sort, String object) {
        String value = values.get(sort + " " + object);
        if (value == null && !sort.isEmpty()) {
            throw new IllegalStateException("no " + object + " of " + sort);
        }
        return value == null ? "" : value;
    }

    private void people() {
        Chameleon.isThere(Chameleon.ID, "Shade Chameleon", "shade.chameleon@plenty.nhs.uk");
        Chameleon.isThere(OTHER, "Olive Other", "olive.other@plenty.nhs.uk");
        Chameleon.isThere(BEFORE, "Ben Before", "ben.before@plenty.nhs.uk");
        Chameleon.isThere(LEFT, "Lena Left", "lena.left@plenty.nhs.uk");
        People.inDatabase("update person set left_on = '2025-06-01' where id = ?", LEFT);
        People.inDatabase("update account set ended = '2025-06-01' where id = ?", LEFT);
        People.inDatabase(
                "insert into managed values (?, ?, ?, '2024-01-01', '2025-01-01') on conflict do nothing",
                new UUID(7, 6),
                BEFORE,
                Chameleon.ID);
        People.inDatabase("insert into directorate (id, name) values (?, 'Matrix') on conflict (id) do nothing", PART);
        values.put("account own", Chameleon.ID.toString());
        values.put("account other", OTHER.toString());
        values.put("account managed", Chameleon.MANAGED.toString());
        values.put("account managed-before", BEFORE.toString());
        values.put("account left", LEFT.toString());
        values.put("part there", PART.toString());
    }

    private void requests(URL base) {
        Http amara = new Http(base).as(People.AMARA);
        amara.form("/my/take-back", Map.of(), "send");
        values.put("request answered", passedOn(amara, "/my/tell-hr"));
        Http hetty = new Http(base).as(People.HETTY);
        hetty.form("/requests/one?id=" + values.get("request answered"), Map.of(), "send");
        amara.form("/my/take-back", Map.of(), "send");
        values.put("request taken-back", passedOn(amara, "/my/tell-hr"));
        amara.form("/my/take-back", Map.of(), "send");
        values.put("request granted", passedOn(amara, "/my/tell-hr"));
        values.put("request contact", passedOn(amara, "/my/tell-network"));
    }

    private static String passedOn(Http amara, String page) {
        amara.form("/my/start", Map.of(), "send");
        amara.form("/my/question-1", Map.of("answer", "YES"), "send");
        amara.form("/my/question-2", Map.of("answer", "A_LOT"), "send");
        amara.form("/my/check", Map.of(), "send");
        List<String> before = open();
        amara.form(page, Map.of("reach", "By e-mail"), "send");
        return open().stream()
                .filter(id -> !before.contains(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing passed on by " + page));
    }

    private static List<String> open() {
        return texts("select id::text from passed_on");
    }

    private void year() {
        EmptyYear.of(YEAR);
        People.inDatabase(
                "insert into wdes_year (wdes_year, snapshot, opens, closes, publish_by, opened_by, opened_at, version)"
                        + " values (?, '2026-03-31', '2026-04-01', '2026-05-31', '2026-10-31', 'Hetty Reed', now(), 1)",
                YEAR);
        People.inDatabase(
                "insert into file_import (id, wdes_year, kind_chosen, file_name, file_bytes, sha256, node, state,"
                        + " brought_by, brought_at, rows_read, rows_used, faults, figures_version, version) values (?,"
                        + " ?, false, 'list.csv', 1, repeat('0', 64), 'none', 'REJECTED', 'Hetty Reed', now(), 0, 0,"
                        + " '[]', 1, 1)",
                FILE,
                YEAR);
        values.put("year open", Integer.toString(YEAR));
        values.put("year not-open", "2041");
        values.put("file there", FILE.toString());
    }

    /** A fingerprint of every table, but for sessions, the trail, and what the chameleon is. */
    String everythingKept() {
        StringBuilder all = new StringBuilder();
        for (String table : texts("select relname from pg_class where relnamespace = 'public'::regnamespace and relkind"
                + " = 'r' and relname not like 'trail%' and relname <> 'begun_session' order by 1")) {
            String but = switch (table) {
                case "person" -> "id";
                case "role_held" -> "account";
                case "managed" -> "manager";
                default -> "";
            };
            all.append(table)
                    .append(' ')
                    .append(texts("select coalesce(md5(string_agg(t::text, ',' order by t::text)), '') from " + table
                            + " t" + (but.isEmpty() ? "" : " where " + but + " <> '" + Chameleon.ID + "'")))
                    .append('\n');
        }
        return all.toString();
    }

    /** Every row of a query, as text. */
    static List<String> texts(String query) {
        String[] owner = ProductUnderTest.database().owner();
        List<String> texts = new ArrayList<>();
        try (Connection connection =
                        DriverManager.getConnection(ProductUnderTest.database().url(), owner[0], owner[1]);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return texts;
    }
}

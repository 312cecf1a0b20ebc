package staffnetwork.access;

import java.net.URL;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import staffnetwork.adjustment.Part;
import staffnetwork.it.Chameleon;
import staffnetwork.it.Forms;
import staffnetwork.it.Http;
import staffnetwork.it.People;

/** People who write plans, share and ask with the pages for it, over HTTP; what they shared and asked has names, for oracles. */
final class PlanWorld {
    static final UUID GWEN = new UUID(95, 1);
    static final UUID PAUL = new UUID(95, 2);
    static final UUID SEB = new UUID(95, 3);
    static final UUID ZOE = new UUID(95, 4);
    static final UUID NELL = new UUID(95, 5);
    private static final Pattern ROW = Pattern.compile("/plan/row\\?id=([0-9a-f-]{36})");

    private final URL base;
    private final Map<String, Http> people = new LinkedHashMap<>();
    private final Map<String, String> objects = new HashMap<>();

    PlanWorld(URL base) {
        this.base = base;
        People.haveAccounts();
        for (People person : People.all()) {
            Chameleon.isThere(person.id(), person.name(), person.email());
        }
        for (People person : People.all()) {
            people.put(person.name().toLowerCase(java.util.Locale.ROOT), new Http(base).as(person));
        }
        somebody("gwen", GWEN, "GO_BETWEEN");
        somebody("paul", PAUL, "");
        somebody("seb", SEB, "SECOND_LOOKER");
        People.inDatabase("delete from managed where person = ?", People.AMARA.id());
        manages(People.TOM.id(), People.AMARA.id());
        manages(People.TOM.id(), People.LENA.id());
    }

    /** Somebody more, signed in, who may have left in another test. */
    void somebody(String name, UUID id, String role) {
        String email = name + ".world@plenty.nhs.uk";
        Chameleon.isThere(id, name, email);
        People.inDatabase(
                "update account set password = (select password from account where id = ?), password_set = now() -"
                        + " interval '1 day' where id = ?",
                People.NORA.id(),
                id);
        if (!role.isEmpty()) {
            People.inDatabase(
                    "insert into role_held (id, account, role, given) values (gen_random_uuid(), ?, ?, now())"
                            + " on conflict (account, role) where ended is null do nothing",
                    id,
                    role);
        }
        People.inDatabase("update account set ended = null where id = ?", id);
        People.inDatabase("update person set left_on = null where id = ?", id);
        People.inDatabase("delete from authenticator where account = ?", id);
        Http http = new Http(base);
        if (role.equals("SECOND_LOOKER")) {
            http.withNewApp(email);
        } else {
            http.form("/account/sign-in", Map.of("email", email, "password", People.PASSWORD), "send");
        }
        people.put(name, http);
    }

    static void manages(UUID manager, UUID person) {
        People.inDatabase(
                "insert into managed (id, person, manager, since) values (gen_random_uuid(), ?, ?, '2026-01-01')",
                person,
                manager);
    }

    /** Takes away what the world put there about people. */
    void end() {
        for (String name : List.of("amara", "lena")) {
            for (String page : List.of("/plan/delete", "/grant/delete", "/time/delete")) {
                as(name).form(page, Map.of(), "send");
            }
        }
        People.inDatabase("delete from managed where manager in (?, ?)", People.TOM.id(), PAUL);
        People.inDatabase("delete from role_held where account in (?, ?, ?, ?)", GWEN, SEB, NELL, PAUL);
        People.inDatabase("delete from go_between where person in (?, ?)", GWEN, PAUL);
        for (People person : People.all()) {
            People.inDatabase("delete from person where id = ?", person.id());
        }
    }

    Http as(String name) {
        Http http = people.get(name);
        if (http == null) {
            throw new IllegalStateException("nobody called " + name);
        }
        return http;
    }

    Set<String> names() {
        return people.keySet();
    }

    Map<String, String> objects() {
        return objects;
    }

    void named(String name, String query) {
        objects.put(name, query);
    }

    /** Writes a plan that begins anew, with one thing that would help, and gives that row's id. */
    String writes(String who, Map<String, String> parts, String help) {
        Http http = as(who);
        http.form("/plan/delete", Map.of(), "send");
        http.form("/plan/start", Map.of(), "send");
        http.form("/plan/in-the-way", Map.of("words", parts.getOrDefault("BARRIER", "Stairs")), "send");
        moved(http.form("/plan/help", Map.of("own", help), "send"));
        parts.forEach((part, words) -> {
            if (!part.equals("BARRIER")) {
                moved(http.form("/plan/part?of=" + Part.valueOf(part).number(), Map.of("words", words), "send"));
            }
        });
        Matcher row = ROW.matcher(http.get("/plan/mine").body());
        if (!row.find()) {
            throw new IllegalStateException("no row");
        }
        return row.group(1);
    }

    private static void moved(HttpResponse<String> answer) {
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    /** Shares one thing with somebody: their manager, whoever has that address, or a go-between. */
    String shares(String who, String with, String what) {
        Http http = as(who);
        if (with.equals("gwen") || with.equals("paul")) {
            UUID between = with.equals("gwen") ? GWEN : PAUL;
            moved(http.form("/talk/choose", Map.of("chosen", between.toString()), "send"));
        } else {
            moved(http.form("/plan/share", to(with), "send"));
        }
        moved(http.form("/plan/share-what", Map.of("chosen", what, "purpose", "CHANGES", "months", "6"), "send"));
        Set<String> before = new HashSet<>(Objects.texts("select id::text from shared_part"));
        moved(http.form("/plan/share-look", Map.of(), "send"));
        return one("shared_part", before);
    }

    private static Map<String, String> to(String with) {
        return with.equals("MANAGER") ? Map.of("who", "MANAGER", "email", "") : Map.of("who", "OTHER", "email", with);
    }

    /** A go-between writes exact words for Nora. */
    String writes(String between, String share, String words) {
        Set<String> before = new HashSet<>(Objects.texts("select id::text from onward"));
        Map<String, String> fields = Map.of("email", People.NORA.email(), "words", words);
        moved(as(between).form("/onward/write?id=" + share, fields, "send"));
        return one("onward", before);
    }

    /** The same, and whom they are for says yes. */
    String passesOn(String between, String share, String who, String words) {
        String id = writes(between, share, words);
        moved(as(who).form("/onward/yes?id=" + id, Map.of(), "send"));
        return id;
    }

    /** Asks for one row in writing. */
    String asks(String who, String of, String row) {
        Http http = as(who);
        Map<String, String> fields = new HashMap<>(to(of));
        fields.put("chosen", row);
        moved(http.form("/ask/who", fields, "send"));
        Set<String> before = new HashSet<>(Objects.texts("select id::text from asked"));
        moved(http.form("/ask/check", Map.of(), "send"));
        return one("asked", before);
    }

    /** Lets somebody see days and hours: their manager, or whoever has that address. */
    String showsTime(String who, String with) {
        Map<String, String> fields = new HashMap<>(to(with));
        fields.putAll(Map.of("since", "TODAY", "months", "6"));
        moved(as(who).form("/time/show", fields, "send"));
        Set<String> before = new HashSet<>(Objects.texts("select id::text from shown_time"));
        moved(as(who).form("/time/show-look", Map.of(), "send"));
        return one("shown_time", before);
    }

    /** Fills in the form of a page, and goes on. */
    void sends(String who, String page, Map<String, String> fields) {
        moved(as(who).form(page, fields, "send"));
    }

    /** A day as a form asks for it, with other fields of it. */
    static Map<String, String> day(String field, LocalDate day, Map<String, String> others) {
        Map<String, String> fields = new HashMap<>(others);
        fields.put(field, Integer.toString(day.getDayOfMonth()));
        fields.put(field + "-month", Integer.toString(day.getMonthValue()));
        fields.put(field + "-year", Integer.toString(day.getYear()));
        return fields;
    }

    private static String one(String table, Set<String> before) {
        return Objects.texts("select id::text from " + table).stream()
                .filter(id -> !before.contains(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing new in " + table));
    }

    /** Asks for several rows at once. */
    String asksForAll(String who, String of, List<String> rows) {
        return asks(who, of, String.join(Http.AND, rows));
    }

    /** Says no to one row. */
    void refuses(String who, String page, String words) {
        moved(as(who).form(page, Map.of("kind", "REFUSED", "words", words, "factor", "COST"), "send"));
    }

    /** Presses a button that a page has once for each of some things. */
    void pressesFor(String who, String page, String name) {
        String button = Forms.of(as(who).get(page).body()).stream()
                .flatMap(form -> form.buttons().stream())
                .filter(each -> each.endsWith(":" + name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + name + " on " + page));
        presses(who, page, Map.of(), button);
    }

    /** Presses a button of any form of a page, with some of its fields filled in. */
    HttpResponse<String> presses(String who, String page, Map<String, String> fields, String button) {
        for (Forms.Form form : Forms.of(as(who).get(page).body())) {
            if (form.buttons().contains(button)) {
                Map<String, String> all = new HashMap<>(form.fields());
                all.putAll(fields);
                all.put(button, "x");
                return as(who).post(form.action(), all);
            }
        }
        throw new IllegalStateException("no " + button + " on " + page);
    }
}

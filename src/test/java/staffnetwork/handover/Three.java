package staffnetwork.handover;

import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import staffnetwork.it.Http;
import staffnetwork.it.People;

/** Amara, who wrote a plan; Nora, who asks for others; and Tom, who manages neither of them: over HTTP, with the product's pages. */
final class Three {
    private static final String TABLE = "select coalesce(string_agg(id::text, ' ' order by id), '') from ";

    private static final List<People> ALL = List.of(People.AMARA, People.NORA, People.TOM);

    private final Http amara;
    private final Http nora;
    private final Http tom;

    Three(URL base) {
        People.haveAccounts();
        ALL.forEach(person -> People.inDatabase(
                "insert into person (id, name, email, listed, joined) select id, name, email, false, now()"
                        + " from account where id = ? on conflict do nothing",
                person.id()));
        noraIsGoBetween();
        amara = new Http(base).as(People.AMARA);
        nora = new Http(base).as(People.NORA);
        tom = new Http(base).as(People.TOM);
    }

    static void noraIsGoBetween() {
        People.inDatabase(
                "insert into role_held (id, account, role, given) values (gen_random_uuid(), ?, 'GO_BETWEEN', now())"
                        + " on conflict (account, role) where ended is null do nothing",
                People.NORA.id());
    }

    static void norasRoleEnds() {
        People.inDatabase(
                "update role_held set ended = now() where account = ? and role = 'GO_BETWEEN' and ended is null",
                People.NORA.id());
    }

    /** Takes away what is there about them. */
    void end() {
        amara.form("/plan/delete", Map.of(), "send");
        People.inDatabase("delete from go_between where person = ?", People.NORA.id());
        People.inDatabase("delete from role_held where account = ? and role = 'GO_BETWEEN'", People.NORA.id());
        ALL.forEach(person -> People.inDatabase("delete from person where id = ?", person.id()));
    }

    Http amara() {
        return amara;
    }

    Http nora() {
        return nora;
    }

    Http tom() {
        return tom;
    }

    /** Amara writes a plan that begins anew. */
    void plan() {
        amara.form("/plan/delete", Map.of(), "send");
        amara.form("/plan/start", Map.of(), "send");
        amara.form("/plan/in-the-way", Map.of("words", "Noise"), "send");
        moved(amara.form("/plan/help", Map.of("own", "A quiet place"), "send"));
    }

    /** Nora can be chosen, and Amara shares what gets in the way with her; the share's id. */
    String share() {
        nora.form("/talk/offer", Map.of("words", "I listen."), "send");
        String before = People.fromDatabase(TABLE + "shared_part");
        moved(amara.form("/talk/choose", Map.of("chosen", People.NORA.id().toString()), "send"));
        moved(amara.form("/plan/share-what", Map.of("chosen", "BARRIER", "purpose", "SUPPORT", "months", "6"), "send"));
        moved(amara.form("/plan/share-look", Map.of(), "send"));
        return added("shared_part", before);
    }

    /** Nora writes exact words for Tom; the id. */
    String write(String share, String words) {
        String before = People.fromDatabase(TABLE + "onward");
        moved(tries(share, words));
        return added("onward", before);
    }

    /** The same, whatever comes of it. */
    HttpResponse<String> tries(String share, String words) {
        return nora.form("/onward/write?id=" + share, Map.of("email", People.TOM.email(), "words", words), "send");
    }

    void yes(String id) {
        moved(amara.form("/onward/yes?id=" + id, Map.of(), "send"));
    }

    static void moved(HttpResponse<String> answer) {
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    private static String added(String table, String before) {
        List<String> known = List.of(before.split(" ", -1));
        return List.of(People.fromDatabase(TABLE + table).split(" ", -1)).stream()
                .filter(id -> !known.contains(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing new in " + table));
    }

    /** Whether there is a row, and a key for it. */
    static String kept(String id) {
        return People.fromDatabase(
                "select (select count(*) from onward where id = ?) || ' ' || (select count(*) from person_key where"
                        + " holder = ? and purpose = 'onward')",
                UUID.fromString(id),
                UUID.fromString(id));
    }
}

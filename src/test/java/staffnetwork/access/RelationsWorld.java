package staffnetwork.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URL;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import staffnetwork.it.People;

/** Everything that belongs to one person and that others are let see, or not any more: in every state, under the names of the oracle. */
final class RelationsWorld {
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    private static final List<UUID> IDEAS = List.of(new UUID(96, 1), new UUID(96, 2), new UUID(96, 3));
    private static final String PROPOSED = "A screen that can be tilted";

    private final PlanWorld world;
    private final Map<String, String> words = new HashMap<>();

    RelationsWorld(URL base) {
        world = new PlanWorld(base);
        String row = world.writes(
                "amara",
                Map.of(
                        "BARRIER",
                        "Stairs by the canteen",
                        "TALKING",
                        "In writing",
                        "EMERGENCY",
                        "A light",
                        "FORMAT",
                        "Large"),
                "A lift that speaks");
        world.named("amaras-row", "id=" + row);
        world.named("amaras-sheet", "of=0~" + row.replace("-", ""));
        says("amaras-sheet", "A lift that speaks");
        plans();
        asked(row);
        lenas();
        onward();
        grants();
        times();
        ideas();
        world.named("never", "id=" + UUID.randomUUID() + "&row=" + UUID.randomUUID());
        world.named("nonsense", "id=x%27%20or%201=1&row=%00");
    }

    PlanWorld world() {
        return world;
    }

    /** The words that are looked for under that name. */
    String words(String name) {
        String text = words.get(name);
        if (text == null) {
            throw new IllegalStateException("no words called " + name);
        }
        return text;
    }

    private void says(String name, String text) {
        words.put(name, text);
    }

    /** Takes away what is there about ideas too. */
    void end() {
        world.end();
        IDEAS.forEach(id -> People.inDatabase("delete from idea where id = ?", id));
        People.inDatabase("delete from standard_offer where words = ?", PROPOSED);
    }

    private void plans() {
        world.named("shown-to-tom", "id=" + world.shares("amara", "MANAGER", "BARRIER"));
        stopped("stopped", world.shares("amara", "MANAGER", "BARRIER"));
        world.named("shown-to-nora", "id=" + world.shares("amara", "nora@plenty.nhs.uk", "TALKING"));
        String over = world.shares("amara", "MANAGER", "TALKING");
        People.inDatabase("update shared_part set until_day = current_date - 1 where id = ?", UUID.fromString(over));
        world.named("over", "id=" + over);
        world.named("taken-out", "id=" + world.shares("amara", "MANAGER", "EMERGENCY"));
        world.as("amara").form("/plan/part?of=7", Map.of("words", ""), "send");
        world.as("gwen").form("/talk/offer", Map.of("words", "I listen."), "send");
        world.named("shown-to-gwen", "id=" + world.shares("amara", "gwen", "BARRIER"));
        String second = world.shares("amara", "gwen", "FORMAT");
        world.named("onward-share-stopped", "id=" + world.passesOn("gwen", second, "amara", "Words"));
        stopped("gwen-stopped", second);
        isManagedBy(PlanWorld.PAUL);
        String shown = world.shares("amara", "MANAGER", "BARRIER");
        assertEquals(200, world.as("paul").get("/shown/one?id=" + shown).statusCode(), "while he manages her");
        world.named("shown-to-earlier", "id=" + shown);
        isManagedBy(People.TOM.id());
    }

    private static void isManagedBy(UUID manager) {
        People.inDatabase("update managed set manager = ? where person = ?", manager, People.AMARA.id());
    }

    private void stopped(String name, String id) {
        world.presses("amara", "/plan/stop?id=" + id, Map.of(), "send");
        world.named(name, "id=" + id);
    }

    private String asked(String name, String who, String of, String row) {
        String query = "id=" + world.asks(who, of, row) + "&row=" + row;
        world.named(name, query);
        return query;
    }

    private void asked(String row) {
        asked("asked", "amara", "MANAGER", row);
        agreed("agreed", row);
        String there = agreed("there", row);
        world.pressesFor("amara", "/ask/one?" + there, "there");
        world.sends("amara", "/ask/works?" + there, Map.of("works", "YES"));
        world.refuses("tom", "/answer/row?" + asked("handed-on", "amara", "MANAGER", row), "No room");
        world.presses("amara", "/ask/one?" + asked("taken-back", "amara", "MANAGER", row), Map.of(), "back");
        passedOn(asked("passed-on", "amara", "MANAGER", row));
        String old = asked("year-old", "amara", "MANAGER", row);
        People.inDatabase(
                "update asked set until_day = current_date - 1 where id = ?", UUID.fromString(old.substring(3, 39)));
        String twice = asked("refused-twice", "amara", "MANAGER", row);
        world.refuses("tom", "/answer/row?" + twice, "No");
        world.refuses("seb", "/again/row?" + twice, "No again");
        String lena = People.LENA.email();
        world.refuses("lena", "/answer/row?" + asked("refused-by-lena", "amara", lena, row), "No");
        String passed = asked("passed-on-after-lena", "amara", lena, row);
        world.refuses("lena", "/answer/row?" + passed, "No");
        passedOn(passed);
    }

    private String agreed(String name, String row) {
        String query = asked(name, "amara", "MANAGER", row);
        world.sends("tom", "/answer/row?" + query, Map.of("kind", "AGREED"));
        return query;
    }

    private void passedOn(String query) {
        world.presses("amara", "/ask/one?" + query, Map.of("email", People.NORA.email()), "pass");
    }

    private void onward() {
        String share = world.objects().getOrDefault("shown-to-gwen", "").substring(3);
        ended("onward-no", world.writes("gwen", share, "Words"), "amara", "/onward/one", "no");
        ended("onward-stopped", world.passesOn("gwen", share, "amara", "Words"), "amara", "/onward/one", "stop");
        ended("onward-taken-back", world.passesOn("gwen", share, "amara", "Words"), "gwen", "/onward/written", "back");
        String old = world.passesOn("gwen", share, "amara", "Words");
        People.inDatabase("update onward set until_day = current_date - 1 where id = ?", UUID.fromString(old));
        world.named("onward-over", "id=" + old);
        world.named("onward-waits", "id=" + world.writes("gwen", share, "Words"));
        world.named("onward-went", "id=" + world.passesOn("gwen", share, "amara", "Words"));
        People.inDatabase(
                "insert into role_held (id, account, role, given) values (gen_random_uuid(), ?, 'GO_BETWEEN', now())",
                PlanWorld.PAUL);
        world.as("paul").form("/talk/offer", Map.of("words", "I was one."), "send");
        String pauls = world.shares("amara", "paul", "TALKING");
        world.named("shown-to-paul", "id=" + pauls);
        world.named("onward-role-ended", "id=" + world.passesOn("paul", pauls, "amara", "Words"));
        People.inDatabase("update role_held set ended = now() where account = ?", PlanWorld.PAUL);
    }

    private void ended(String name, String id, String who, String page, String button) {
        world.presses(who, page + "?id=" + id, Map.of(), button);
        world.named(name, "id=" + id);
    }

    private void lenas() {
        String row = world.writes("lena", Map.of(), "A chair");
        world.named("lenas-share", "id=" + world.shares("lena", "nora@plenty.nhs.uk", "BARRIER"));
        world.refuses("tom", "/answer/row?" + asked("lenas-handed-on", "lena", "MANAGER", row), "No");
    }

    private void grants() {
        world.as("amara").form("/grant/delete", Map.of(), "send");
        world.sends(
                "amara",
                "/grant/applied",
                PlanWorld.day("day", today.minusDays(9), Map.of("reference", "Number 4711", "contact", "NO")));
        says("applied", "Number 4711");
        world.sends("amara", "/grant/visit", PlanWorld.day("day", today, Map.of("assessor", "Jo Plum")));
        says("visit", "Jo Plum");
        Map<String, String> letter = PlanWorld.day("letter", today, Map.of("what", "Somebody who types along"));
        world.sends("amara", "/grant/letter", PlanWorld.day("until", today.plusDays(40), letter));
        says("award", "Somebody who types along");
        world.sends("amara", "/grant/item", Map.of("what", "A small microphone"));
        world.named("bought", "id=1");
        says("bought", "A small microphone");
        world.sends("amara", "/grant/item", Map.of("what", "A lamp"));
        world.presses("amara", "/grant/item?id=2", Map.of(), "remove");
        world.named("not-bought", "id=2");
        world.sends("amara", "/grant/paper", Map.of("chosen", "BARRIER"));
        says("paper", "Stairs by the canteen");
    }

    private void times() {
        for (String who : List.of("amara", "lena")) {
            world.as(who).form("/time/delete", Map.of(), "send");
        }
        off("amara", "1:11");
        off("amara", "3:41");
        off("lena", "2:13");
        world.named("second-day", "id=2");
        says("amaras-days", "3 hours 41 minutes");
        says("lenas-days", "2 hours 13 minutes");
        world.named("time-to-tom", "id=" + world.showsTime("amara", "MANAGER"));
        world.named("time-to-nora", "id=" + world.showsTime("amara", "nora@plenty.nhs.uk"));
        String stopped = world.showsTime("amara", "gwen.world@plenty.nhs.uk");
        world.presses("amara", "/time/stop?id=" + stopped, Map.of(), "send");
        world.named("time-stopped", "id=" + stopped);
        String over = world.showsTime("amara", "seb.world@plenty.nhs.uk");
        People.inDatabase("update shown_time set until_day = current_date - 1 where id = ?", UUID.fromString(over));
        isManagedBy(PlanWorld.PAUL);
        world.named("time-to-earlier", "id=" + world.showsTime("amara", "MANAGER"));
        String seen = world.as("paul").get("/time/shown").body();
        assertEquals(true, seen.contains(words("amaras-days")), "while he manages her");
        isManagedBy(People.TOM.id());
    }

    private void off(String who, String hours) {
        world.sends(who, "/time/entry", PlanWorld.day("day", today, Map.of("hours", hours, "planned", "YES")));
    }

    private void ideas() {
        world.somebody("nell", PlanWorld.NELL, "NETWORK_MEMBER");
        world.sends(
                "amara",
                "/ideas/ask?" + world.objects().get("there"),
                Map.of("idea", "A lift that says each floor", "may", "YES"));
        says("waiting-idea", "A lift that says each floor");
        String first =
                "insert into idea (id, words, quarter, reason, aside) values (?, ?, date_trunc('quarter', now())::date";
        for (UUID id : IDEAS) {
            People.inDatabase("delete from idea where id = ?", id);
        }
        People.inDatabase(first + ", '', null)", IDEAS.get(0), "A bell that flashes");
        world.named("idea", "id=" + IDEAS.get(0));
        says("idea", "A bell that flashes");
        People.inDatabase(first + ", 'No use', current_date)", IDEAS.get(1), "A louder bell");
        world.named("idea-aside", "id=" + IDEAS.get(1));
        says("idea-aside", "A louder bell");
        People.inDatabase(first + ", '', null)", IDEAS.get(2), PROPOSED);
        world.presses(
                "charlie", "/ideas/one?id=" + IDEAS.get(2), Map.of("words", PROPOSED, "group", "EQUIPMENT"), "send");
        world.named("idea-proposed", "id=" + IDEAS.get(2));
        world.named(
                "offer", "id=" + People.fromDatabase("select id::text from standard_offer where words = ?", PROPOSED));
        says("offer", PROPOSED);
    }
}

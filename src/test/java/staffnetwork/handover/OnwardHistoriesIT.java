package staffnetwork.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import staffnetwork.it.Http;
import staffnetwork.it.People;

/**
 * Invented histories over HTTP, of writing, deciding, stopping, a role that ends and is given again, a share that ends and is made
 * again, and days that pass; after each act everybody asks for every text there ever was, and a small model says who gets it.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OnwardHistoriesIT {
    private static final int HISTORIES = 20;
    private static final int ACTS = 12;

    @ArquillianResource
    private URL base;

    private final Random random = new Random(20_261_122);
    private final Map<String, State> texts = new LinkedHashMap<>();
    private final Set<String> asOver = new HashSet<>();
    private Three three;
    private String share = "";
    private boolean holds = true;
    private int asked;
    private int read;

    private enum State {
        WAITS,
        WENT,
        OVER
    }

    @BeforeEach
    void amara_chose_nora() {
        three = new Three(base);
        three.plan();
    }

    @AfterEach
    void it_ends() {
        three.end();
    }

    @Test
    void in_no_history_is_anything_read_before_the_yes_or_after_an_end() {
        for (int history = 0; history < HISTORIES; history++) {
            texts.clear();
            if (!holds) {
                givesRole();
            }
            if (share.isEmpty()) {
                share = three.share();
            }
            StringBuilder told = new StringBuilder("history " + history + ":");
            for (int act = 0; act < ACTS; act++) {
                told.append(' ').append(acts(random.nextInt(20)));
                asks(told.toString());
            }
            three.amara().form("/plan/delete", Map.of(), "send");
            texts.replaceAll((id, state) -> State.OVER);
            asks(told + " plan deleted");
            texts.keySet().forEach(id -> assertEquals("0 0", Three.kept(id), told.toString()));
            three.plan();
            share = "";
        }
        System.out.println("histories: " + HISTORIES + ", asked " + asked + " times, read " + read);
        assertTrue(read >= 80 && asked >= 1_000, read + " read, " + asked + " asked");
    }

    private String acts(int which) {
        if (!holds || share.isEmpty()) {
            return which < 4 ? writes() : holds ? sharing() : role();
        }
        return switch (which) {
            case 0 -> ends("no", State.WAITS);
            case 1 -> ends("stop", State.WENT);
            case 2 -> takesBack();
            case 3 -> days();
            case 4 -> sharing();
            case 5 -> role();
            case 6, 7 -> chooses();
            case 8, 9, 10, 11, 12, 13 -> saysYes();
            default -> writes();
        };
    }

    private String writes() {
        long there =
                texts.values().stream().filter(state -> state != State.OVER).count();
        if (share.isEmpty() || !holds || there >= Onward.MOST) {
            return "-";
        }
        texts.put(three.write(share, "Words"), State.WAITS);
        return "write";
    }

    private String one(State state) {
        return texts.entrySet().stream()
                .filter(each -> each.getValue() == state)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private String chooses() {
        String id = one(State.WAITS);
        if (id.isEmpty()) {
            return "-";
        }
        Three.moved(three.amara().form("/onward/words?id=" + id, Map.of("words", "Own", "named", "NO"), "send"));
        return "choose";
    }

    private String saysYes() {
        String id = one(State.WAITS);
        if (id.isEmpty()) {
            return "-";
        }
        three.yes(id);
        texts.put(id, State.WENT);
        return "yes";
    }

    private String ends(String button, State state) {
        String id = one(state);
        if (id.isEmpty()) {
            return "-";
        }
        Three.moved(three.amara().form("/onward/one?id=" + id, Map.of(), button));
        texts.put(id, State.OVER);
        return button;
    }

    private String takesBack() {
        String id = one(random.nextBoolean() ? State.WAITS : State.WENT);
        if (id.isEmpty()) {
            return "-";
        }
        Three.moved(three.nora().form("/onward/written?id=" + id, Map.of(), "back"));
        texts.put(id, State.OVER);
        return "back";
    }

    private String days() {
        String id = one(State.WENT);
        if (id.isEmpty()) {
            return "-";
        }
        People.inDatabase("update onward set until_day = current_date - 1 where id = ?", UUID.fromString(id));
        texts.put(id, State.OVER);
        return "days";
    }

    private String sharing() {
        if (share.isEmpty()) {
            share = holds ? three.share() : "";
            return "share";
        }
        Three.moved(three.amara().form("/plan/stop?id=" + share, Map.of(), "send"));
        share = "";
        texts.replaceAll((id, state) -> State.OVER);
        return "stop sharing";
    }

    private String role() {
        if (holds) {
            Three.norasRoleEnds();
            holds = false;
            texts.replaceAll((id, state) -> State.OVER);
            return "role ends";
        }
        givesRole();
        return "role again";
    }

    private void givesRole() {
        Three.noraIsGoBetween();
        holds = true;
    }

    private void asks(String told) {
        texts.forEach((id, state) -> {
            gets(three.tom(), "/onward/read?id=" + id, state == State.WENT, told);
            if (state == State.OVER && !asOver.add(id)) {
                return; // whoever could read it asks after every act, the others once after it ended
            }
            gets(three.amara(), "/onward/one?id=" + id, state != State.OVER, told);
            gets(three.nora(), "/onward/written?id=" + id, state != State.OVER, told);
            gets(three.nora(), "/onward/read?id=" + id, false, told);
            gets(three.tom(), "/onward/one?id=" + id, false, told);
        });
    }

    private void gets(Http who, String page, boolean right, String told) {
        asked++;
        int status = who.get(page).statusCode();
        assertEquals(right ? 200 : 404, status, () -> page + " after " + told);
        if (right && page.startsWith("/onward/read")) {
            read++;
        }
    }
}

package staffnetwork.declaration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Relation;
import staffnetwork.access.Role;
import staffnetwork.web.Texts;

/**
 * Who can see what of an answer, worked out from the table of acts that is enforced: who can do something about it although it is
 * not theirs, and who can do nothing.
 *
 * @param some those who can, when its owner has sent them something
 * @param none those who can see nothing of it
 */
public record Audience(List<Line> some, List<Line> none) {
    /** Every act by which somebody could see or change something of an answer; a test holds this to the doors of this room. */
    static final Set<Act> ABOUT = EnumSet.of(
            Act.SEE_OWN_HOME,
            Act.SEE_OWN_ANSWER,
            Act.CHANGE_OWN_ANSWER,
            Act.TAKE_BACK_OWN_ANSWER,
            Act.PASS_ON_OWN_ANSWER,
            Act.ANSWER_RECORD_REQUESTS,
            Act.ANSWER_CONTACT_REQUESTS);

    private static final String WORDS = "declaration.who.";
    private static final int LENGTH = 8;

    public Audience {
        some = List.copyOf(some);
        none = List.copyOf(none);
    }

    /**
     * A role.
     *
     * @param role which
     * @param people how many hold it now; null if that is not told
     * @param acts what they can do about an answer that is not theirs
     */
    public record Line(Role role, @Nullable Long people, List<Act> acts) {
        public Line {
            acts = List.copyOf(acts);
        }

        /** Whether it is told how many hold the role. */
        public boolean isCounted() {
            return people != null;
        }

        /** How many hold it, as people write it: 1,440. */
        public String getCount() {
            return String.format(Locale.UK, "%,d", people);
        }
    }

    /** Works it out for that many holders of each role. */
    static Audience of(Map<Role, Long> holders) {
        Map<Role, List<Act>> acts = new EnumMap<>(Role.class);
        for (Act act : ABOUT) {
            for (Relation relation : act.getRelations()) {
                if (relation != Relation.OWN) {
                    act.rolesBy(relation)
                            .forEach(role -> acts.computeIfAbsent(role, any -> new ArrayList<>())
                                    .add(act));
                }
            }
        }
        List<Line> some = new ArrayList<>();
        List<Line> none = new ArrayList<>();
        for (Role role : Role.values()) {
            List<Act> can = acts.getOrDefault(role, List.of());
            boolean somebody = role.isGiven() || role.followsFromStaffList();
            if (!can.isEmpty() || (somebody && role != Role.STAFF_MEMBER)) {
                (can.isEmpty() ? none : some).add(new Line(role, holders.get(role), can));
            }
        }
        return new Audience(some, none);
    }

    /** The roles that see an answer without its owner having sent them anything: must be none. */
    static Set<Role> uninvited() {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        for (Act act : ABOUT) {
            for (Relation relation : act.getRelations()) {
                if (relation != Relation.OWN && relation != Relation.GRANTED) {
                    roles.addAll(act.rolesBy(relation));
                }
            }
        }
        return roles;
    }

    /**
     * The version of the page: eight characters; another whenever a word of the page, the threshold it names or a rule about
     * answers changes.
     *
     * @param fewest the fewest people behind a figure
     */
    static String version(int fewest) {
        ResourceBundle texts = new Texts();
        StringBuilder all = new StringBuilder().append(fewest).append('\n');
        for (String key : new TreeSet<>(texts.keySet())) {
            if (key.startsWith(WORDS)) {
                all.append(key).append('=').append(texts.getString(key)).append('\n');
            }
        }
        for (Act act : ABOUT) {
            for (Relation relation : act.getRelations()) {
                all.append(act).append(relation).append(new TreeSet<>(act.rolesBy(relation)));
            }
        }
        return hash(all.toString()).substring(0, LENGTH);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

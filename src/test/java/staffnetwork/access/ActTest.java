package staffnetwork.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import staffnetwork.web.Texts;

/** The table against an oracle written by hand: who may do what is never changed by accident. */
class ActTest {
    private static final Path ORACLE = Path.of("src/test/resources/access/acts.txt");

    /** A line of the oracle. */
    private record Line(Map<Relation, Set<Role>> roles, boolean traced) {
        boolean allows(Role held, Relation relation) {
            Set<Role> some = roles.getOrDefault(relation, Set.of());
            return some.contains(Role.ANYONE)
                    || (some.contains(Role.SIGNED_IN) && held != Role.ANYONE)
                    || some.contains(held);
        }
    }

    private static Map<String, Line> oracle() throws IOException {
        Map<String, Line> oracle = new TreeMap<>();
        for (String line : Files.readAllLines(ORACLE)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] cells = line.split("\\s*\\|\\s*", -1);
                Map<Relation, Set<Role>> roles = new EnumMap<>(Relation.class);
                Arrays.stream(cells).skip(1).filter(cell -> cell.contains("=")).forEach(cell -> {
                    String[] sides = cell.strip().split("=", -1);
                    roles.put(
                            Relation.valueOf(sides[0].toUpperCase(Locale.ROOT)),
                            Arrays.stream(sides[1].split(",", -1))
                                    .map(Role::valueOf)
                                    .collect(Collectors.toSet()));
                });
                oracle.put(
                        cells[0],
                        new Line(roles, cells[cells.length - 1].strip().equals("traced")));
            }
        }
        return oracle;
    }

    @Test
    void each_act_role_and_relation_is_allowed_or_refused_as_the_oracle_says() throws IOException {
        Map<String, Line> oracle = oracle();
        assertEquals(
                Arrays.stream(Act.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new)),
                oracle.keySet(),
                "every act is in the oracle");
        for (Act act : Act.values()) {
            Line line = Objects.requireNonNull(oracle.get(act.name()));
            assertEquals(line.traced(), act.isTraced(), act + " is traced");
            for (Role role : Role.values()) {
                boolean atTheDoor = false;
                for (Relation relation : Relation.values()) {
                    boolean expected = line.allows(role, relation);
                    atTheDoor |= expected;
                    assertEquals(
                            expected, act.decide(held(role), relation).isAllowed(), act + " " + role + " " + relation);
                }
                assertEquals(atTheDoor, act.decide(held(role)).isAllowed(), act + " " + role);
            }
        }
    }

    private static Set<Role> held(Role role) {
        return role == Role.ANYONE ? Set.of(role) : EnumSet.of(Role.ANYONE, Role.SIGNED_IN, role);
    }

    @Test
    void roles_are_given_by_those_the_act_lets_in_and_by_nobody_else() {
        Set<Role> givers = Arrays.stream(Role.values())
                .flatMap(role -> role.givenBy().stream())
                .collect(Collectors.toSet());
        assertEquals(Act.GIVE_ROLES.getRoles(), givers);
        assertEquals(
                Set.of(Role.CHAIR), Role.NETWORK_MEMBER.givenBy(), "who is in the network is the network's affair");
        assertFalse(Role.STAFF_MEMBER.isGiven() || Role.LINE_MANAGER.isGiven(), "these follow from the staff list");
    }

    @Test
    void several_roles_may_do_what_one_of_them_may() {
        Set<Role> both = Set.of(Role.ANYONE, Role.SIGNED_IN, Role.HR_ANALYST, Role.WDES_SUBMITTER);
        assertTrue(Act.IMPORT_FILE.decide(both).isAllowed());
        assertTrue(Act.DOWNLOAD_SUBMISSION.decide(both).isAllowed());
        assertFalse(Act.MANAGE_ACCOUNTS.decide(both).isAllowed());
    }

    @Test
    void a_refusal_tells_whether_signing_in_could_help() {
        assertEquals(new Decision.Refused(Decision.Reason.NOT_SIGNED_IN), Act.IMPORT_FILE.decide(Set.of(Role.ANYONE)));
        assertEquals(
                new Decision.Refused(Decision.Reason.NOT_YOURS),
                Act.IMPORT_FILE.decide(Set.of(Role.ANYONE, Role.SIGNED_IN)));
    }

    @Test
    void every_act_and_role_has_its_own_sentence() {
        ResourceBundle texts = new Texts();
        List<String> sentences = Stream.concat(
                        Arrays.stream(Act.values()).map(Act::getSentence),
                        Stream.concat(
                                Arrays.stream(Role.values()).map(Role::getSentence),
                                Arrays.stream(Relation.values()).map(Relation::getSentence)))
                .map(texts::getString)
                .toList();
        assertEquals(sentences.size(), sentences.stream().distinct().count());
    }

    @Test
    void an_administrator_has_no_right_on_content() {
        List<Act> beyond = Arrays.stream(Act.values())
                .filter(act -> act.getRoles().contains(Role.ADMINISTRATOR))
                .toList();
        assertEquals(
                List.of(
                        Act.CHANGE_ORGANISATION,
                        Act.MANAGE_ACCOUNTS,
                        Act.RESET_ACCOUNT,
                        Act.SEE_ROLES,
                        Act.GIVE_ROLES,
                        Act.SEE_PEOPLE,
                        Act.SEE_PERSON,
                        Act.CHANGE_PEOPLE,
                        Act.MAKE_DUE_RELEASE),
                beyond);
    }

    @Test
    void a_caller_is_nobody_until_told_otherwise_and_may_do_what_their_roles_may() {
        Caller caller = new Caller();
        assertFalse(caller.isSignedIn());
        assertTrue(caller.may("SIGN_IN"));
        assertEquals(
                Decision.Reason.NOT_SIGNED_IN,
                assertThrows(NotAllowed.class, () -> caller.demand(Act.USE_OWN_ACCOUNT))
                        .reason());
        caller.is(UUID.randomUUID(), "Hetty", Set.of(Role.HR_ANALYST));
        assertTrue(caller.may("IMPORT_FILE"));
        assertTrue(caller.may("USE_OWN_ACCOUNT"));
        assertFalse(caller.may("MANAGE_ACCOUNTS"));
        assertThrows(IllegalArgumentException.class, () -> caller.may("NO_SUCH_ACT"));
        caller.isNobody();
        assertFalse(caller.may("USE_OWN_ACCOUNT"));
        assertTrue(caller.id().isEmpty());
    }

    @Test
    void these_acts_and_no_others_need_a_sign_in_of_the_last_five_minutes() {
        assertEquals(
                List.of(
                        Act.SET_UP_AUTHENTICATOR,
                        Act.DOWNLOAD_SUBMISSION,
                        Act.SIGN_OFF_YEAR,
                        Act.REOPEN_YEAR,
                        Act.RESET_ACCOUNT,
                        Act.GIVE_ROLES,
                        Act.SHARE_OWN_PLAN,
                        Act.ASK,
                        Act.SHARE_OWN_TIME,
                        Act.LET_ONWARD),
                Arrays.stream(Act.values()).filter(Act::needsFreshSignIn).toList());
    }

    @Test
    void
            somebody_signed_in_too_long_ago_sees_the_way_but_is_asked_again_and_somebody_unconfirmed_sees_nothing_personal() {
        Caller caller = new Caller();
        caller.is(UUID.randomUUID(), "Sunil", Set.of(Role.WDES_SUBMITTER));
        assertTrue(caller.decide(Act.DOWNLOAD_SUBMISSION).isAllowed());
        caller.stands(new Standing(UUID.randomUUID(), false, true));
        assertEquals(new Decision.Refused(Decision.Reason.SIGN_IN_TOO_OLD), caller.decide(Act.DOWNLOAD_SUBMISSION));
        assertTrue(caller.may("DOWNLOAD_SUBMISSION"));
        assertTrue(caller.decide(Act.SEE_YEAR).isAllowed());
        assertEquals(new Decision.Refused(Decision.Reason.NOT_YOURS), caller.decide(Act.RESET_ACCOUNT));
        caller.stands(new Standing(UUID.randomUUID(), true, false));
        assertEquals(new Decision.Refused(Decision.Reason.NOT_CONFIRMED), caller.decide(Act.SEE_OWN_ENTRY));
        assertFalse(caller.may("SEE_OWN_ENTRY"));
        assertTrue(caller.decide(Act.USE_OWN_ACCOUNT).isAllowed());
        assertTrue(caller.decide(Act.SEE_YEAR).isAllowed());
    }
}

package staffnetwork.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import staffnetwork.web.Texts;

/** The table against an oracle written by hand: who may do what is never changed by accident. */
class ActTest {
    /** Rows: act; columns: nobody signed in, no role, HR analyst, WDES submitter, administrator. */
    private static final String ORACLE = """
            SIGN_IN                     yes yes yes yes yes
            BECOME_FIRST_ADMINISTRATOR  yes yes yes yes yes
            SIGN_UP                     yes yes yes yes yes
            SEE_ORGANISATION            yes yes yes yes yes
            USE_OWN_ACCOUNT             no  yes yes yes yes
            CHANGE_ORGANISATION         no  no  yes no  yes
            SEE_YEAR                    no  no  yes yes no
            IMPORT_FILE                 no  no  yes no  no
            SEE_IMPORTS                 no  no  yes yes no
            TAKE_BACK_IMPORT            no  no  yes no  no
            TYPE_COUNTS                 no  no  yes no  no
            SEE_EXACT_METRICS           no  no  yes yes no
            WRITE_NOTE                  no  no  yes yes no
            DOWNLOAD_SUBMISSION         no  no  no  yes no
            SIGN_OFF_YEAR               no  no  no  yes no
            REOPEN_YEAR                 no  no  no  yes no
            MANAGE_ACCOUNTS             no  no  no  no  yes
            """;

    private static final List<Set<Role>> CALLERS = List.of(
            Set.of(Role.ANYONE),
            Set.of(Role.ANYONE, Role.SIGNED_IN),
            Set.of(Role.ANYONE, Role.SIGNED_IN, Role.HR_ANALYST),
            Set.of(Role.ANYONE, Role.SIGNED_IN, Role.WDES_SUBMITTER),
            Set.of(Role.ANYONE, Role.SIGNED_IN, Role.ADMINISTRATOR));

    @Test
    void each_act_and_role_is_allowed_or_refused_as_the_oracle_says() {
        Map<String, List<Boolean>> oracle = new HashMap<>();
        ORACLE.lines()
                .map(line -> line.split("\\s+", -1))
                .forEach(cells -> oracle.put(
                        cells[0],
                        Arrays.stream(cells).skip(1).map("yes"::equals).toList()));
        assertEquals(
                EnumSet.allOf(Act.class).stream().map(Enum::name).collect(java.util.stream.Collectors.toSet()),
                oracle.keySet(),
                "every act is in the oracle");
        for (Act act : Act.values()) {
            for (int i = 0; i < CALLERS.size(); i++) {
                assertEquals(
                        oracle.getOrDefault(act.name(), List.of()).get(i),
                        act.decide(CALLERS.get(i)).isAllowed(),
                        act + " " + CALLERS.get(i));
            }
        }
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
        List<String> sentences = java.util.stream.Stream.concat(
                        Arrays.stream(Act.values()).map(Act::getSentence),
                        Arrays.stream(Role.values()).map(Role::getSentence))
                .map(texts::getString)
                .toList();
        assertEquals(sentences.size(), sentences.stream().distinct().count());
    }

    @Test
    void an_administrator_has_no_right_on_content() {
        List<Act> beyond = Arrays.stream(Act.values())
                .filter(act -> act.getRoles().contains(Role.ADMINISTRATOR))
                .toList();
        assertEquals(List.of(Act.CHANGE_ORGANISATION, Act.MANAGE_ACCOUNTS), beyond);
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
}

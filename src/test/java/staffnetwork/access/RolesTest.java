package staffnetwork.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Giving and ending roles, without a database: what the door itself lets through and what it refuses. */
class RolesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final UUID ADA = UUID.randomUUID();
    private static final UUID BEA = UUID.randomUUID();
    private static final UUID NORA = UUID.randomUUID();
    private final Kept kept = new Kept();
    private final Caller caller = new Caller();
    private final List<Witnessed> told = new ArrayList<>();
    private final Roles roles = new Roles(
            kept,
            staffList(),
            new Witnesses(new DoorkeeperTest.One(told::add), caller),
            caller,
            Clock.fixed(NOW, ZoneOffset.UTC));

    /** Roles in a list. */
    private static final class Kept extends RoleRepository {
        private final List<RoleHeld> all = new ArrayList<>();
        private boolean everAdministrator;

        @Override
        void keep(RoleHeld role) {
            all.add(role);
        }

        @Override
        List<RoleHeld> open(UUID holder) {
            return open().stream().filter(role -> role.account().equals(holder)).toList();
        }

        @Override
        List<RoleHeld> ever(UUID holder) {
            return all.stream()
                    .filter(role -> role.account().equals(holder))
                    .sorted(Comparator.comparing(RoleHeld::given).reversed())
                    .toList();
        }

        @Override
        List<RoleHeld> open() {
            return all.stream().filter(role -> role.view().ended() == null).toList();
        }

        @Override
        List<RoleHeld> alone(Role role) {
            return open().stream().filter(one -> one.role() == role).toList();
        }

        @Override
        void endEvery(UUID holder, Instant now) {
            open(holder).forEach(role -> role.end(now, ADA));
        }

        @Override
        Map<Role, Long> holders(Instant now) {
            Map<Role, Long> holders = new EnumMap<>(Role.class);
            open().stream().filter(role -> role.isHeld(now)).forEach(role -> holders.merge(role.role(), 1L, Long::sum));
            return holders;
        }

        @Override
        boolean administratorWasGiven() {
            return everAdministrator;
        }
    }

    @SuppressWarnings("unchecked") // a proxy has no type arguments
    private static Instance<StaffListRoles> staffList() {
        StaffListRoles list = new StaffListRoles() {
            @Override
            public Set<Role> of(UUID person) {
                return person.equals(NORA) ? Set.of(Role.STAFF_MEMBER) : Set.of();
            }

            @Override
            public Map<Role, Long> holders() {
                return Map.of(Role.STAFF_MEMBER, 1440L, Role.LINE_MANAGER, 30L);
            }
        };
        return (Instance<StaffListRoles>) Objects.requireNonNull(Proxy.newProxyInstance(
                RolesTest.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, values) -> {
                    ((Consumer<StaffListRoles>) Objects.requireNonNull(values)[0]).accept(list);
                    return null;
                }));
    }

    private RoleHeld held(UUID who, Role role, @Nullable Instant until) {
        RoleHeld held = new RoleHeld(who, role, new RoleHeld.Giving(NOW.minusSeconds(1000), until, null));
        kept.all.add(held);
        return held;
    }

    private void refused(Decision.Reason reason, Runnable act) {
        assertEquals(reason, assertThrows(NotAllowed.class, act::run).reason());
    }

    private Set<Role> held(UUID who) {
        Set<Role> held = new java.util.HashSet<>();
        kept.open(who).stream().filter(role -> role.isHeld(NOW)).forEach(role -> held.add(role.role()));
        return held;
    }

    @BeforeEach
    void ada_is_administrator() {
        held(ADA, Role.ADMINISTRATOR, null);
        caller.is(ADA, "Ada", Set.of(Role.ADMINISTRATOR));
    }

    @Test
    void each_role_is_given_and_ended_by_those_who_may_and_by_nobody_else() {
        for (Role role : Role.values()) {
            for (Role giver : Role.values()) {
                caller.is(ADA, "Ada", Set.of(giver));
                boolean may = role.givenBy().contains(giver);
                assertEquals(may, caller.mayGive(role), giver + " gives " + role);
                if (may) {
                    roles.give(NORA, role, null);
                    assertTrue(held(NORA).contains(role));
                    assertTrue(roles.end(NORA, role));
                    assertFalse(held(NORA).contains(role));
                } else {
                    refused(Decision.Reason.NOT_YOURS, () -> roles.give(NORA, role, null));
                    refused(Decision.Reason.NOT_YOURS, () -> roles.end(NORA, role));
                    assertFalse(held(NORA).contains(role));
                }
            }
        }
    }

    @Test
    void nobody_gives_or_ends_a_role_of_their_own() {
        refused(Decision.Reason.NOT_FOR_YOURSELF, () -> roles.give(ADA, Role.AUDITOR, null));
        refused(Decision.Reason.NOT_FOR_YOURSELF, () -> roles.end(ADA, Role.ADMINISTRATOR));
        assertEquals(2, told.stream().filter(seen -> ADA.equals(seen.person())).count(), "the trail knows");
        assertEquals(Set.of(Role.ADMINISTRATOR), held(ADA));
    }

    @Test
    void a_role_is_held_once_and_ends_by_itself_at_its_moment() {
        roles.give(NORA, Role.HR_ANALYST, NOW.plusSeconds(60));
        roles.give(NORA, Role.HR_ANALYST, null);
        assertEquals(1, kept.ever(NORA).size(), "held already");
        RoleHeld held = kept.ever(NORA).get(0);
        assertTrue(held.isHeld(NOW.plusSeconds(59)));
        assertFalse(held.isHeld(NOW.plusSeconds(60)));
        assertTrue(held.isOver(NOW.plusSeconds(60)));
        assertFalse(held.isOver(NOW));
        assertFalse(held.hasNoEnd());
        for (Instant past : List.of(NOW, NOW.minusSeconds(1))) {
            assertThrows(IllegalArgumentException.class, () -> roles.give(NORA, Role.CHAIR, past));
        }
    }

    @Test
    void a_role_whose_end_has_come_can_be_given_anew_and_the_old_end_is_written_down() {
        RoleHeld over = held(NORA, Role.CHAIR, NOW.minusSeconds(5));
        assertEquals(Set.of(), held(NORA));
        roles.give(NORA, Role.CHAIR, null);
        assertEquals(
                Optional.of(NOW.minusSeconds(5)),
                Optional.ofNullable(over.view().ended()));
        assertEquals(Set.of(Role.CHAIR), held(NORA));
        over.end(NOW, BEA);
        assertEquals(NOW.minusSeconds(5), over.view().ended(), "ended once");
        RoleHeld endless = held(BEA, Role.CHAIR, null);
        endless.close(ADA);
        assertEquals(endless.given(), endless.view().ended());
        assertFalse(endless.isOver(NOW));
        assertFalse(endless.hasNoEnd());
    }

    @Test
    void somebody_always_stays_administrator_without_an_end() {
        held(BEA, Role.ADMINISTRATOR, NOW.plusSeconds(999));
        caller.is(BEA, "Bea", Set.of(Role.ADMINISTRATOR));
        assertFalse(roles.end(ADA, Role.ADMINISTRATOR), "the other one's will end by itself");
        assertFalse(roles.endEvery(List.of(ADA)));
        assertEquals(Set.of(Role.ADMINISTRATOR), held(ADA));
        held(NORA, Role.ADMINISTRATOR, null);
        assertFalse(roles.endEvery(List.of(ADA, NORA)), "both at once");
        assertTrue(roles.endEvery(List.of(ADA)));
        assertEquals(Set.of(), held(ADA));
        caller.is(ADA, "Ada", Set.of(Role.ADMINISTRATOR));
        assertTrue(roles.end(BEA, Role.ADMINISTRATOR), "no more than one of several");
        assertFalse(roles.end(NORA, Role.ADMINISTRATOR));
    }

    @Test
    void leaving_ends_every_role_and_nobody_ends_their_own() {
        held(NORA, Role.NETWORK_MEMBER, null);
        held(NORA, Role.AUDITOR, null);
        refused(Decision.Reason.NOT_FOR_YOURSELF, () -> roles.endEvery(List.of(NORA, ADA)));
        assertEquals(2, held(NORA).size());
        assertTrue(roles.endEvery(List.of(NORA)));
        assertEquals(Set.of(), held(NORA));
    }

    @Test
    void people_learn_their_own_roles_and_those_they_may_give_and_no_others() {
        held(NORA, Role.NETWORK_MEMBER, null);
        held(NORA, Role.HR_ANALYST, null);
        held(NORA, Role.AUDITOR, NOW.minusSeconds(1));
        assertEquals(List.of(Role.HR_ANALYST), roles(roles.heldNowBy(NORA)));
        assertEquals(List.of(Role.HR_ANALYST, Role.AUDITOR), roles(roles.of(NORA)));
        assertEquals(Set.of(Role.ADMINISTRATOR, Role.HR_ANALYST), Set.copyOf(roles(roles.heldNow())));
        assertEquals(
                Set.of(ADA, NORA), told.stream().map(Witnessed::person).collect(Collectors.toSet()), "each can see it");
        assertEquals(List.of(Role.ADMINISTRATOR), roles(roles.mine()));
        refused(Decision.Reason.NOT_YOURS, () -> roles.heldNow(NORA));
        caller.is(NORA, "Nora", Set.of());
        assertEquals(Set.of(Role.NETWORK_MEMBER, Role.HR_ANALYST, Role.STAFF_MEMBER), roles.heldNow(NORA));
        caller.is(BEA, "Bea", Set.of(Role.CHAIR));
        assertEquals(List.of(Role.NETWORK_MEMBER), roles(roles.heldNowBy(NORA)));
        caller.isNobody();
        refused(Decision.Reason.NOT_YOURS, () -> roles.heldNow(NORA));
    }

    private static List<Role> roles(List<RoleView> views) {
        return views.stream().map(RoleView::role).toList();
    }

    @Test
    void how_many_hold_each_role_is_told_but_never_how_many_are_in_the_network() {
        held(NORA, Role.NETWORK_MEMBER, null);
        held(NORA, Role.HR_ANALYST, null);
        held(BEA, Role.HR_ANALYST, NOW);
        Map<Role, Long> holders = roles.holders();
        assertFalse(holders.containsKey(Role.NETWORK_MEMBER));
        assertEquals(1, holders.get(Role.HR_ANALYST));
        assertEquals(0, holders.get(Role.CHAIR));
        assertEquals(1440, holders.get(Role.STAFF_MEMBER));
        assertEquals(30, holders.get(Role.LINE_MANAGER));
        assertFalse(holders.containsKey(Role.ANYONE) || holders.containsKey(Role.SIGNED_IN));
        WhoSeesWhatPage page = new WhoSeesWhatPage(roles);
        assertEquals("1,440", page.holders(Role.STAFF_MEMBER));
        assertEquals("0", page.holders(Role.NETWORK_MEMBER));
        assertTrue(page.isCounted(Role.CHAIR));
        assertFalse(page.isCounted(Role.NETWORK_MEMBER));
        assertEquals(13, page.getRoles().size());
        assertEquals(List.of(Act.values()), page.getActs());
        assertEquals(List.of(Role.CHAIR), page.givers(Role.GO_BETWEEN));
    }

    @Test
    void the_page_says_for_each_act_and_role_what_the_table_says() {
        WhoSeesWhatPage page = new WhoSeesWhatPage(roles);
        for (Act act : Act.values()) {
            long pairs = Arrays.stream(Relation.values())
                    .mapToLong(relation -> act.rolesBy(relation).size())
                    .sum();
            assertEquals(pairs, page.whoMay(act).size(), act.name());
            for (WhoSeesWhatPage.May may : page.whoMay(act)) {
                assertTrue(act.rolesBy(may.relation()).contains(may.role()));
                assertEquals(may.relation() != Relation.ORGANISATION, may.isNarrow());
                assertTrue(page.mayOf(may.role()).contains(may));
            }
        }
        assertTrue(page.mayOf(Role.AUDITOR).stream().allMatch(may -> may.role() == Role.AUDITOR));
        assertFalse(page.mayOf(Role.AUDITOR).isEmpty());
    }

    @Test
    void the_first_administrator_is_the_first_ever() {
        caller.isNobody();
        UUID first = UUID.randomUUID();
        roles.giveFirstAdministrator(first);
        assertEquals(Set.of(Role.ADMINISTRATOR), held(first));
        kept.everAdministrator = true;
        refused(Decision.Reason.NOT_YOURS, () -> roles.giveFirstAdministrator(NORA));
        assertEquals(Set.of(), held(NORA));
    }

    @Test
    void a_role_that_follows_is_never_kept_and_the_last_day_is_the_day_before_its_end() {
        RoleHeld.Giving giving = new RoleHeld.Giving(NOW, null, ADA);
        for (Role role : List.of(Role.ANYONE, Role.SIGNED_IN, Role.STAFF_MEMBER, Role.LINE_MANAGER)) {
            assertThrows(IllegalArgumentException.class, () -> new RoleHeld(NORA, role, giving));
        }
        RoleView ending =
                held(NORA, Role.CHAIR, Instant.parse("2026-12-01T00:00:00Z")).view();
        assertEquals(Optional.of(LocalDate.of(2026, 11, 30)), ending.lastDay(ZoneOffset.UTC));
        assertEquals(NORA, ending.holder());
        assertEquals(Optional.empty(), held(NORA, Role.AUDITOR, null).view().lastDay(ZoneOffset.UTC));
    }
}

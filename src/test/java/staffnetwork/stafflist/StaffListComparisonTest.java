package staffnetwork.stafflist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import staffnetwork.stafflist.StaffListHeadings.Column;

class StaffListComparisonTest {
    private static final UUID ADA = UUID.nameUUIDFromBytes(new byte[] {1});

    private static ListedPerson person(String name, String number, String ward, String manager) {
        return new ListedPerson(
                0, name, name.toLowerCase(java.util.Locale.ROOT) + "@x.uk", number, "D", ward, null, manager);
    }

    private static StaffList list(ListedPerson... people) {
        return new StaffList(Arrays.asList(people), EnumSet.allOf(Column.class), List.of(), List.of(), List.of());
    }

    private static KnownPerson known(ListedPerson told, @Nullable UUID manager) {
        return new KnownPerson(id(told), true, told, manager);
    }

    private static UUID id(ListedPerson told) {
        return UUID.nameUUIDFromBytes(told.name().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void joiners_movers_leavers_and_new_managers_are_told_apart() {
        ListedPerson boss = person("Boss", "1", "W1", "");
        ListedPerson amara = person("Amara", "2", "W1", "");
        ListedPerson tom = person("Tom", "3", "W1", "");
        StaffListChanges changes = StaffListComparison.compare(
                List.of(known(boss, null), known(amara, id(boss)), known(tom, id(boss))),
                list(boss, person("Amara", "2", "W2", "boss@x.uk"), person("New", "4", "W1", "2")),
                Map.of(),
                ADA);
        assertEquals(List.of("New"), names(changes.joined()));
        assertEquals(List.of("Amara"), names(changes.changed()));
        assertTrue(changes.changed().get(0).moved());
        assertEquals(List.of("Tom"), names(changes.left()));
        assertEquals(
                List.of(id(amara)),
                changes.managers().stream().map(StaffListChanges.Handover::now).toList());
        assertTrue(changes.looksShort());
    }

    @Test
    void the_same_list_again_changes_nothing() {
        ListedPerson boss = person("Boss", "1", "W1", "");
        ListedPerson amara = person("Amara", "2", "W1", "1");
        assertTrue(StaffListComparison.compare(
                        List.of(known(boss, null), known(amara, id(boss))), list(amara, boss), Map.of(), ADA)
                .isNothing());
    }

    @Test
    void what_a_list_has_no_column_for_stays_as_it_is() {
        ListedPerson boss = person("Boss", "1", "W1", "");
        ListedPerson amara = person("Amara", "2", "W1", "");
        StaffList narrow = new StaffList(
                List.of(
                        new ListedPerson(2, "Boss", "", "1", "", "", null, ""),
                        new ListedPerson(3, "Amara", "", "2", "", "", null, "")),
                EnumSet.of(Column.NAME, Column.STAFF_NUMBER),
                List.of(),
                List.of(),
                List.of());
        assertTrue(StaffListComparison.compare(
                        List.of(known(boss, null), known(amara, id(boss))), narrow, Map.of(), ADA)
                .isNothing());
    }

    @Test
    void whoever_brings_the_list_stays_and_so_do_people_who_were_invited() {
        ListedPerson ada = person("Ada", "1", "W1", "");
        ListedPerson guest = person("Guest", "", "", "");
        StaffListChanges changes = StaffListComparison.compare(
                List.of(new KnownPerson(ADA, true, ada, null), new KnownPerson(id(guest), false, guest, null)),
                list(person("New", "2", "W1", "")),
                Map.of(),
                ADA);
        assertEquals(List.of(), changes.left());
        assertEquals(List.of("Ada"), names(changes.kept()));
    }

    @Test
    void somebody_new_who_has_an_account_keeps_its_id() {
        UUID account = UUID.randomUUID();
        StaffListChanges changes = StaffListComparison.compare(
                List.of(), list(person("Amara", "2", "W1", "")), Map.of("amara@x.uk", account), ADA);
        assertEquals(account, changes.joined().get(0).id());
    }

    @Test
    void an_address_that_passed_on_to_somebody_with_another_number_is_another_person() {
        ListedPerson before = person("Amara", "2", "W1", "");
        StaffListChanges changes = StaffListComparison.compare(
                List.of(known(before, null)), list(person("Amara", "9", "W1", "")), Map.of(), ADA);
        assertEquals(1, changes.joined().size());
        assertEquals(1, changes.left().size());
    }

    @Test
    void a_manager_who_leaves_is_unknown_or_is_oneself_is_nobody() {
        ListedPerson boss = person("Boss", "1", "W1", "");
        ListedPerson amara = person("Amara", "2", "W1", "");
        StaffListChanges changes = StaffListComparison.compare(
                List.of(known(boss, null), known(amara, id(boss))),
                list(
                        person("Amara", "2", "W1", "1"),
                        person("Own", "3", "W1", "3"),
                        person("Lost", "4", "W1", "nobody@x.uk")),
                Map.of(),
                ADA);
        assertEquals(3, changes.managersUnknown());
        assertEquals(1, changes.managers().size());
        assertEquals(null, changes.managers().get(0).now());
    }

    /** Two thousand random trusts: after the changes the trust is what the list says, found out by going through it one by one. */
    @Test
    void after_the_changes_the_trust_is_what_the_list_says() {
        Random random = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            List<KnownPerson> known = new ArrayList<>();
            List<ListedPerson> listed = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                if (random.nextInt(4) > 0) {
                    ListedPerson before = person("P" + i, "" + i, "W" + random.nextInt(2), "");
                    known.add(known(before, null));
                }
                if (random.nextInt(4) > 0) {
                    listed.add(person("P" + i, "" + i, "W" + random.nextInt(2), "" + random.nextInt(14)));
                }
            }
            StaffListChanges changes =
                    StaffListComparison.compare(known, list(listed.toArray(ListedPerson[]::new)), Map.of(), ADA);
            Set<String> numbers = new HashSet<>();
            known.forEach(person -> numbers.add(person.told().staffNumber()));
            changes.joined()
                    .forEach(entry -> assertTrue(numbers.add(entry.told().staffNumber())));
            changes.left()
                    .forEach(entry -> assertTrue(numbers.remove(entry.told().staffNumber())));
            assertEquals(
                    new HashSet<>(listed.stream().map(ListedPerson::staffNumber).toList()), numbers);
            managersAreThere(listed, changes);
        }
    }

    private static void managersAreThere(List<ListedPerson> listed, StaffListChanges changes) {
        Map<String, String> told = new HashMap<>();
        listed.forEach(person -> told.put(person.name(), person.manager()));
        Set<String> numbers =
                new HashSet<>(listed.stream().map(ListedPerson::staffNumber).toList());
        for (StaffListChanges.Handover change : changes.managers()) {
            String manager = Objects.requireNonNull(told.get(change.name()));
            assertTrue(numbers.contains(manager) && change.now() != null, change.toString());
            assertFalse(change.person().equals(change.now()));
        }
        long expected = listed.stream()
                .filter(person ->
                        numbers.contains(person.manager()) && !person.manager().equals(person.staffNumber()))
                .count();
        assertEquals(expected, changes.managers().size());
        assertEquals(listed.size() - expected, changes.managersUnknown());
    }

    private static List<String> names(List<StaffListChanges.Entry> entries) {
        return entries.stream().map(entry -> entry.told().name()).toList();
    }
}

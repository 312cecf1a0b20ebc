package staffnetwork.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** A small trust, the same for the same seed: people, their managers of now and before, accounts, links and roles. */
final class InventedStaff {
    static final int PEOPLE = 120;
    private static final Role[] GIVEN =
            java.util.Arrays.stream(Role.values()).filter(Role::isGiven).toArray(Role[]::new);

    final List<String> people = new ArrayList<>();
    final Map<String, String> managerNow = new HashMap<>();
    final Map<String, Set<Role>> roles = new HashMap<>();
    private final Random random;
    private final Connection database;

    private InventedStaff(Random random, Connection owner) {
        this.random = random;
        this.database = owner;
    }

    /** Makes the trust, as the database's owner. */
    static InventedStaff in(Connection owner, long seed) throws SQLException {
        InventedStaff staff = new InventedStaff(new Random(seed), owner);
        for (int i = 0; i < PEOPLE; i++) {
            staff.person(i);
        }
        for (String person : staff.people) {
            staff.managers(person);
            staff.roles(person);
        }
        return staff;
    }

    private void person(int number) throws SQLException {
        byte[] bits = new byte[16];
        random.nextBytes(bits);
        String id = UUID.nameUUIDFromBytes(bits).toString();
        String email = "person" + number + "@plenty.nhs.uk";
        people.add(id);
        run(
                "insert into person (id, name, email, listed, joined) values (?::uuid, ?, ?, true, '2024-01-01')",
                id,
                "Person " + number,
                email);
        if (number % 3 != 0) {
            run(
                    "insert into account (id, email, name, added, version) values (?::uuid, ?, ?, now(), 1)",
                    id,
                    email,
                    "Person " + number);
            run(
                    "insert into sign_up_link (code_hash, account, made, made_by) values (?, ?::uuid, now(), ?::uuid)",
                    "hash" + number,
                    id,
                    id);
        }
    }

    private void managers(String person) throws SQLException {
        String before = any();
        String now = any();
        if (!before.equals(person) && random.nextInt(4) == 0) {
            run(
                    "insert into managed values (gen_random_uuid(), ?::uuid, ?::uuid, '2024-01-01', '2025-01-01')",
                    person,
                    before);
        }
        if (!now.equals(person)) {
            run("insert into managed values (gen_random_uuid(), ?::uuid, ?::uuid, '2025-01-01', null)", person, now);
            managerNow.put(person, now);
        }
    }

    private void roles(String person) throws SQLException {
        Set<Role> held = new HashSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            held.add(GIVEN[random.nextInt(GIVEN.length)]);
        }
        for (Role role : held) {
            run(
                    "insert into role_held (id, account, role, given) values (gen_random_uuid(), ?::uuid, ?, now())",
                    person,
                    role.name());
        }
        roles.put(person, held);
    }

    private void run(String statement, String... values) throws SQLException {
        try (PreparedStatement prepared = database.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setString(i + 1, values[i]);
            }
            prepared.execute();
        }
    }

    String any() {
        return people.get(random.nextInt(people.size()));
    }

    /** Somebody of the trust with their roles, somebody else, or nobody. */
    Asker asker() {
        int dice = random.nextInt(20);
        if (dice == 0) {
            return Asker.NOBODY;
        }
        String id = dice == 1
                ? UUID.nameUUIDFromBytes(new byte[] {(byte) random.nextInt()}).toString()
                : any();
        return new Asker(id, roles.getOrDefault(id, Set.of()));
    }
}

package staffnetwork.it;

import java.net.URL;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import staffnetwork.authenticator.AppOfATest;

/**
 * Somebody of the tests who is signed in once, with password and code, and whose roles then change from one request to the next:
 * every role in turn, several at once, or none. Being signed in is the same for all of them, so only what they hold can tell.
 */
public final class Chameleon implements AutoCloseable {
    /** Their id, of account and person. */
    public static final UUID ID = UUID.nameUUIDFromBytes(new byte[] {1, 2, 3, 4});

    /** Somebody whom they manage whenever they are a line manager. */
    public static final UUID MANAGED = UUID.nameUUIDFromBytes(new byte[] {1, 2, 3, 5});

    private static final String EMAIL = "shade.chameleon@plenty.nhs.uk";
    private final Connection database;
    private final Http http;

    private Chameleon(Connection database, Http http) {
        this.database = database;
        this.http = http;
    }

    /** Somebody of the staff list, with an account without password. */
    public static void isThere(UUID id, String name, String email) {
        People.inDatabase(
                "insert into person (id, name, email, listed, joined) values (?, ?, ?, true, '2024-01-01')"
                        + " on conflict (id) do nothing",
                id,
                name,
                email);
        People.inDatabase(
                "insert into account (id, email, name, added, version) values (?, ?, ?, now(), 1)"
                        + " on conflict (id) do nothing",
                id,
                email,
                name);
    }

    /** Signs them in. */
    public static Chameleon signedIn(URL base) throws SQLException {
        People.haveAccounts();
        isThere(ID, "Shade Chameleon", EMAIL);
        isThere(MANAGED, "Mina Managed", "mina.managed@plenty.nhs.uk");
        People.inDatabase(
                "update account set password = (select password from account where id = ?), password_set = now() -"
                        + " interval '1 day' where id = ?",
                People.NORA.id(),
                ID);
        People.inDatabase("delete from authenticator where account = ?", ID);
        People.inDatabase("delete from begun_session where account = ?", ID);
        String[] owner = ProductUnderTest.database().owner();
        Chameleon chameleon = new Chameleon(
                DriverManager.getConnection(ProductUnderTest.database().url(), owner[0], owner[1]), new Http(base));
        chameleon.holds(Set.of("ADMINISTRATOR"));
        chameleon.enter();
        return chameleon;
    }

    private void enter() {
        http.form("/account/sign-in", Map.of("email", EMAIL, "password", People.PASSWORD), "send");
        http.form("/authenticator/set-up", Map.of(), "prepare");
        String secret = Codes.secret(http.get("/authenticator/set-up").body());
        var answer =
                http.form("/authenticator/set-up", Map.of("code", AppOfATest.code(secret, Instant.now())), "confirm");
        if (answer.statusCode() != 302) {
            throw new IllegalStateException("no app set up: " + answer.body());
        }
    }

    /** They hold exactly these from now on, those of the staff list too. */
    public void holds(Set<String> roles) throws SQLException {
        boolean manages = roles.contains("LINE_MANAGER");
        boolean works = manages || roles.contains("STAFF_MEMBER");
        run("delete from role_held where account = ?", ID);
        run("delete from managed where person = ? and until_day is null", MANAGED);
        run("update person set left_on = " + (works ? "null" : "'2025-12-31'::date") + " where id = ?", ID);
        if (manages) {
            run("insert into managed values (gen_random_uuid(), ?, ?, '2025-01-01', null)", MANAGED, ID);
        }
        for (String role : roles) {
            if (!role.equals("LINE_MANAGER") && !role.equals("STAFF_MEMBER")) {
                run(
                        "insert into role_held (id, account, role, given) values (gen_random_uuid(), ?, ?, now())",
                        ID,
                        role);
            }
        }
    }

    /** Their browser. */
    public Http http() {
        return http;
    }

    private void run(String change, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(change)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    /** They hold nothing any more. */
    @Override
    public void close() throws SQLException {
        holds(Set.of());
        database.close();
    }
}

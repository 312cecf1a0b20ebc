package staffnetwork.it;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URL;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.glassfish.soteria.identitystores.hash.Pbkdf2PasswordHashImpl;

/** The people of the tests, each with an account, and their signing in. Their passwords are hashed quickly, to save test time. */
public enum People {
    /** Looks after accounts. */
    ADA("Ada Min", "ADMINISTRATOR"),
    /** Brings in files. */
    HETTY("Hetty Reed", "HR_ANALYST"),
    /** Sends the file to NHS England. */
    SUNIL("Sunil Patel", "WDES_SUBMITTER"),
    /** Speaks for the staff network. */
    CHARLIE("Charlie Okoro", "CHAIR"),
    /** Checks who looked at records. */
    VERA("Vera Quist", "AUDITOR"),
    /** Is signed in and holds no role; others test what nobody in particular may do as her. */
    NORA("Nora Lund"),
    /** Looks a second time at what was refused. */
    LENA("Lena Marsh", "SECOND_LOOKER"),
    /** Manages Amara where a test says so. */
    TOM("Tom Barley"),
    /** A nurse, who has told nobody at work. */
    AMARA("Amara Eze");

    /** Everybody's password. */
    public static final String PASSWORD = "lamp river onion 77";

    private final UUID id = UUID.nameUUIDFromBytes(name().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    private final String fullName;

    @SuppressWarnings("ImmutableEnumChecker") // List.of does not change
    private final List<String> roles;

    People(String fullName, String... roles) {
        this.fullName = fullName;
        this.roles = List.of(roles);
    }

    /** The account's id. */
    public UUID id() {
        return id;
    }

    /** The name to sign in with. */
    public String email() {
        return name().toLowerCase(java.util.Locale.ROOT) + "@plenty.nhs.uk";
    }

    /** The roles held. */
    public List<String> roles() {
        return roles;
    }

    /** Signs in with the page, as a person does. */
    public void signIn(Page page, URL base) {
        haveAccounts();
        Codes.areReadyFor(this, base);
        page.navigate(base + "account/sign-in");
        page.locator("#email").fill(email());
        page.locator("#password").fill(PASSWORD);
        page.locator("#send").click();
        if (Codes.isNeededBy(this)) {
            page.waitForURL("**/authenticator/enter-code*");
            page.locator("#code").fill(Codes.of(this, base));
            page.locator("#send").click();
        }
        page.locator("form[action='/access/sign-out']").waitFor();
    }

    /** A fresh window in which this person is signed in. */
    public BrowserContext window(int width, boolean javaScript, URL base) {
        BrowserContext window = Browsers.window(width, javaScript);
        Page page = window.newPage();
        signIn(page, base);
        page.close();
        return window;
    }

    /** Makes everybody's account, or makes it as it should be again. */
    public static synchronized void haveAccounts() {
        String hash = quickHash();
        String[] owner = ProductUnderTest.database().owner();
        try (Connection database =
                DriverManager.getConnection(ProductUnderTest.database().url(), owner[0], owner[1])) {
            for (People person : values()) {
                person.account(database, hash);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Does something to the database as its owner. */
    public static void inDatabase(String change, Object... values) {
        String[] owner = ProductUnderTest.database().owner();
        try (Connection database =
                        DriverManager.getConnection(ProductUnderTest.database().url(), owner[0], owner[1]);
                PreparedStatement statement = database.prepareStatement(change)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Asks the database for one value, as its owner. */
    public static String fromDatabase(String query, Object... values) {
        String[] owner = ProductUnderTest.database().owner();
        try (Connection database =
                        DriverManager.getConnection(ProductUnderTest.database().url(), owner[0], owner[1]);
                PreparedStatement statement = database.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Both work here, and this person manages the other. */
    public void manages(People other) {
        haveAccounts();
        for (People person : List.of(this, other)) {
            inDatabase(
                    "insert into person (id, name, email, listed, joined) select id, name, email, false, now()"
                            + " from account where id = ? on conflict do nothing",
                    person.id());
        }
        inDatabase(
                "insert into managed (id, person, manager, since) values (gen_random_uuid(), ?, ?, '2026-01-01')"
                        + " on conflict do nothing",
                other.id(),
                id());
    }

    /** Neither works here any more, and this person manages the other no more. */
    public void managesNoMore(People other) {
        inDatabase("delete from managed where person = ?", other.id());
        for (People person : List.of(this, other)) {
            inDatabase("delete from person where id = ?", person.id());
        }
    }

    private void account(Connection database, String hash) throws SQLException {
        try (PreparedStatement account = database.prepareStatement(
                "insert into account (id, email, name, password, password_set, added, version) values (?, ?, ?, ?,"
                        + " now() - interval '1 day', now(), 1) on conflict (id) do nothing")) {
            account.setObject(1, id);
            account.setString(2, email());
            account.setString(3, fullName);
            account.setString(4, hash);
            account.execute();
        }
        for (String role : roles) {
            try (PreparedStatement held = database.prepareStatement(
                    "insert into role_held (id, account, role, given) values (gen_random_uuid(), ?, ?, now())"
                            + " on conflict (account, role) where ended is null do nothing")) {
                held.setObject(1, id);
                held.setString(2, role);
                held.execute();
            }
        }
    }

    private static String quickHash() {
        Pbkdf2PasswordHashImpl hashing = new Pbkdf2PasswordHashImpl();
        hashing.initialize(Map.of("Pbkdf2PasswordHash.Iterations", "2048"));
        return hashing.generate(PASSWORD.toCharArray());
    }

    /** Everybody. */
    public static List<People> all() {
        return Arrays.asList(values());
    }
}

package staffnetwork.it;

import java.net.URL;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import staffnetwork.authenticator.AppOfATest;

/** The authenticator apps of the people of the tests: set up with the page, once, and then making codes. */
public final class Codes {
    private static final List<String> ROLES =
            List.of("SECOND_LOOKER", "HR_ANALYST", "WDES_SUBMITTER", "CHAIR", "ADMINISTRATOR");
    private static final Pattern SECRET = Pattern.compile("id=\"secret\">([A-Z2-7 ]+)<");
    private static final Map<People, String> SECRETS = new EnumMap<>(People.class);
    private static final Map<People, String> LAST = new EnumMap<>(People.class);

    private Codes() {}

    /** Whether that person needs a code to sign in. */
    public static boolean isNeededBy(People person) {
        return person.roles().stream().anyMatch(ROLES::contains);
    }

    /** Sets up that person's app, if they need one and have none. */
    static synchronized void areReadyFor(People person, URL base) {
        if (isNeededBy(person) && !(SECRETS.containsKey(person) && isSetUp(person))) {
            SECRETS.put(person, setUp(new Http(base).withPassword(person)));
        }
    }

    /** Sets up an app for whoever is signing in there, who is signed in afterwards; gives its secret. */
    static String setUp(Http browser) {
        browser.form("/authenticator/set-up", Map.of(), "prepare");
        String secret = secret(browser.get("/authenticator/set-up").body());
        var answer = browser.form(
                "/authenticator/set-up", Map.of("code", AppOfATest.code(secret, Instant.now())), "confirm");
        if (answer.statusCode() != 302) {
            throw new IllegalStateException("no app set up: " + answer.body());
        }
        return secret;
    }

    /** The secret on the page that shows it. */
    public static String secret(String page) {
        Matcher secret = SECRET.matcher(page);
        if (!secret.find()) {
            throw new IllegalStateException("no secret on " + page);
        }
        return secret.group(1);
    }

    /** A code that works now, even if one of this half minute was used: tests sign in more often than people. */
    public static synchronized String of(People person, URL base) {
        areReadyFor(person, base);
        inDatabase("update authenticator set last_period = 0 where account = ?", person);
        String code = AppOfATest.code(SECRETS.get(person), Instant.now());
        LAST.put(person, code);
        return code;
    }

    /** The code that person used last. */
    public static synchronized String last(People person) {
        return LAST.get(person);
    }

    private static boolean isSetUp(People person) {
        return inDatabase("update authenticator set version = version where set_up is not null and account = ?", person)
                > 0;
    }

    private static int inDatabase(String change, People person) {
        String[] superuser = ProductUnderTest.database().superuser();
        try (Connection database =
                        DriverManager.getConnection(ProductUnderTest.database().url(), superuser[0], superuser[1]);
                PreparedStatement statement = database.prepareStatement(change)) {
            statement.setObject(1, person.id());
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}

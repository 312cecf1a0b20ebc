package staffnetwork.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private static final EmailAddress EMAIL = new EmailAddress("amara.okafor@plenty.nhs.uk");

    private static Optional<String> fault(String password) {
        return PasswordRules.fault(password, "Amara Okafor", EMAIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lamp river onion 77",
                "green table walks far",
                "aaa bicycle thunder",
                "    spaces are fine   ",
                "Žluťoučký kůň pěl",
                "correct onion battery lamp",
                "amara likes seven blue whales",
                "🦊🐢🐙🦉🐝🦋🐞🐠🐬🐳🦀🐌🐛🐜🦗"
            })
    void long_and_unusual_is_enough_whatever_it_is_made_of(String password) {
        assertEquals(Optional.empty(), fault(password), password);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "fourteen chars"})
    void fourteen_characters_are_too_few(String password) {
        assertEquals(Optional.of("account.password.short"), fault(password));
    }

    @Test
    void characters_are_counted_not_their_parts() {
        assertEquals(Optional.of("account.password.short"), fault("🦊🐢🐙🦉🐝🦋🐞🐠"));
        assertEquals(Optional.of("account.password.long"), fault("lamp river onion ".repeat(20)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "Password12345678",
                "!!!Password!!!!2026",
                "P a s s w o r d 1 2 3 4 5 6 7 8",
                "correct horse battery staple",
                "qwertyuiopasdfgh",
                "123456789012345",
                "098765432109876",
                "abcdefghijklmnopq",
                "zyxwvutsrqponmlk",
                "aaaaaaaaaaaaaaaa",
                "abcabcabcabcabcabc",
                "lampylampylampy",
                "Welcome2026Welcome2026",
                "I love the NHS 2026",
                "letmeinletmeinletmein",
                "summertime202612"
            })
    void what_many_people_try_first_is_refused(String password) {
        assertEquals(Optional.of("account.password.common"), fault(password), password);
    }

    @ParameterizedTest
    @ValueSource(strings = {"amara okafor 1984", "AmaraOkafor2026!", "amara.okafor@plenty.nhs.uk"})
    void ones_own_name_is_refused(String password) {
        assertEquals(Optional.of("account.password.own"), fault(password), password);
    }

    @Test
    void the_same_characters_typed_another_way_are_the_same_password() {
        assertEquals(PasswordRules.normal("cafe\u0301"), PasswordRules.normal("caf\u00e9"));
    }
}

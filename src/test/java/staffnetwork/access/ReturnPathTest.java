package staffnetwork.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/organisation/details", "/account/account?id=1&x=%20", "/a/b?return=%2F%2Fevil", "/x#part"
            })
    void a_page_of_ours_is_taken(String told) {
        assertEquals(told, ReturnPath.read(told).orElseThrow().path());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "evil",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "\\/evil.example",
                "https://evil.example",
                "http:evil",
                "javascript:alert(1)",
                " /x",
                "/x y",
                "/x\r\nSet-Cookie: a=b",
                "/\t/evil.example",
                "/%2",
                "/%2F/evil.example",
                "@evil.example",
                "/a\u0000b"
            })
    void anything_else_is_not(String told) {
        assertTrue(ReturnPath.read(told).isEmpty(), told);
    }

    @Test
    void a_very_long_address_is_not_taken() {
        assertTrue(ReturnPath.read("/" + "a".repeat(600)).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> new ReturnPath("//evil"));
    }

    @Test
    void the_sign_in_page_gets_it_encoded() {
        assertEquals("/account/sign-in?return=%2Fa%3Fb%3Dc%26d", new ReturnPath("/a?b=c&d").throughSignIn(false));
        assertEquals("/account/sign-in?return=%2Fa&away=true", new ReturnPath("/a").throughSignIn(true));
    }
}

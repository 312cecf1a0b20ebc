package staffnetwork.oidc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import staffnetwork.access.Role;
import staffnetwork.session.SignInWayOfATest;

/** Attacks on what the provider's answer is believed for, by a provider that lies in one thing at a time. */
class ProviderTest {
    private static final URI BACK = URI.create("http://work.example/oidc/back");
    private ProviderOfATest liar;
    private OidcSettings settings;
    private Provider provider;
    private Asked asked;

    @BeforeEach
    void open() throws Exception {
        liar = new ProviderOfATest();
        settings = settings(Map.of());
        provider = new Provider(settings);
        asked = Asked.fresh(BACK, "/", false, Instant.now());
        liar.expects(asked);
    }

    @AfterEach
    void close() {
        liar.close();
    }

    private OidcSettings settings(Map<String, String> more) {
        Map<String, String> all = new java.util.HashMap<>(Map.of(
                "oidc.issuer", liar.issuer(),
                "oidc.client-id", "work-space",
                "oidc.client-secret", "a secret of more than thirty-two letters",
                "oidc.role.HR_ANALYST", "wdes-analysts, hr",
                "oidc.role.ANYONE", "hr"));
        all.putAll(more);
        return new OidcSettings(ConfigOfATest.of(all), SignInWayOfATest.provider(liar.issuer()));
    }

    private URI answer(String state) {
        return URI.create(BACK + "?code=the-code&state=" + state);
    }

    private Vouched read() {
        return provider.read(answer(asked.state()), asked);
    }

    private String refusal() {
        return String.valueOf(assertThrows(NotVouched.class, this::read).getMessage());
    }

    @Test
    void an_honest_answer_is_believed_and_groups_give_roles() {
        Vouched vouched = read();
        assertEquals("subject-1", vouched.subject());
        assertEquals("hetty@plenty.nhs.uk", vouched.email());
        assertEquals(Set.of(Role.HR_ANALYST), settings.roles(vouched.groups()), "and none that nobody gives");
        assertEquals(Set.of(), settings.roles(List.of("WDES-ANALYSTS", "")));
        assertEquals("Vouched", vouched.toString());
    }

    @Test
    void the_question_carries_state_nonce_and_challenge_and_none_of_the_secrets() {
        String question = provider.question(asked).toString();
        assertTrue(question.contains("state=" + asked.state()), question);
        assertTrue(question.contains("nonce=" + asked.nonce()), question);
        assertTrue(question.contains("code_challenge_method=S256"), question);
        assertTrue(!question.contains(asked.verifier()) && !question.contains("secret"), question);
        Asked again = Asked.fresh(BACK, "/", true, Instant.now());
        assertTrue(provider.question(again).toString().contains("prompt=login"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?code=the-code&state=another", "?code=the-code", "?error=access_denied&state=another", "?", ""})
    void an_answer_to_another_question_is_refused(String query) {
        assertThrows(NotVouched.class, () -> provider.read(URI.create(BACK + query), asked));
        assertEquals(0, liar.tokensAsked(), "and the code is not even tried");
    }

    @Test
    void an_answer_of_another_provider_is_refused() {
        URI mixed = URI.create(answer(asked.state()) + "&iss=https%3A%2F%2Fevil.example");
        assertThrows(NotVouched.class, () -> provider.read(mixed, asked));
        assertEquals(0, liar.tokensAsked());
    }

    @Test
    void a_code_used_before_is_refused() {
        read();
        assertEquals("the provider gave no token for the code", refusal());
    }

    @Test
    void a_code_without_its_verifier_is_refused() {
        liar.expects(Asked.fresh(BACK, "/", false, Instant.now()));
        assertEquals("the provider gave no token for the code", refusal());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonce", "aud", "iss", "exp", "iat", "sub"})
    void a_token_that_is_wrong_in(String claim) {
        liar.lies(claims -> {
            switch (claim) {
                case "exp" -> claims.put("exp", Instant.now().minusSeconds(600).getEpochSecond());
                case "iat" -> claims.put("iat", Instant.now().plusSeconds(6000).getEpochSecond());
                case "sub" -> claims.remove("sub");
                default -> claims.put(claim, "https://evil.example");
            }
            return claims;
        });
        assertThrows(NotVouched.class, this::read);
    }

    @Test
    void a_token_signed_by_somebody_else_is_refused() throws JOSEException {
        RSAKey another = new RSAKeyGenerator(2048).keyID(liar.keyId()).generate();
        liar.signsWith(JWSAlgorithm.RS256, another);
        assertEquals("the token is not to be believed", refusal());
    }

    @Test
    void a_token_signed_with_our_own_secret_or_not_at_all_is_refused() {
        liar.signsWith(JWSAlgorithm.HS256, null);
        assertEquals("the token is not to be believed", refusal());
        liar.expects(asked);
        liar.signsNot();
        assertEquals("the token is not to be believed", refusal());
    }

    @Test
    void an_address_that_nobody_verified_is_refused_unless_all_of_the_provider_s_are_trusted() {
        UnaryOperator<Map<String, Object>> unverified = claims -> {
            claims.remove("email_verified");
            return claims;
        };
        liar.lies(unverified);
        assertEquals("no verified e-mail address", refusal());
        liar.expects(asked);
        provider = new Provider(settings(Map.of("oidc.trust-addresses", "true")));
        assertEquals("hetty@plenty.nhs.uk", read().email());
    }

    @Test
    void an_issuer_elsewhere_must_be_encrypted() {
        OidcSettings plain = settings(Map.of("oidc.issuer", "http://login.example"));
        assertThrows(IllegalArgumentException.class, plain::issuer);
        assertEquals(
                "https",
                settings(Map.of("oidc.issuer", "https://login.example"))
                        .issuer()
                        .getScheme());
    }
}

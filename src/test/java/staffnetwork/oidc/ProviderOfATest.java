package staffnetwork.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A small provider that answers as it is told to, honestly or not; a code is worth a token once. */
final class ProviderOfATest implements AutoCloseable {
    private static final String SECRET = "a secret of more than thirty-two letters";
    private final HttpServer server;
    private final RSAKey own = new RSAKeyGenerator(2048).keyID("one").generate();
    private JWSAlgorithm algorithm = JWSAlgorithm.RS256;
    private @Nullable RSAKey signing = own;
    private boolean signed = true;
    private UnaryOperator<Map<String, Object>> lie = claims -> claims;
    private Asked asked = Asked.fresh(URI.create("http://nobody.example"), "/", false, Instant.EPOCH);
    private boolean used;
    private int tokens;

    ProviderOfATest() throws IOException, JOSEException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/.well-known/openid-configuration", exchange -> answer(exchange, 200, """
                {"issuer":"@","authorization_endpoint":"@/auth","token_endpoint":"@/token","jwks_uri":"@/keys",
                 "end_session_endpoint":"@/end","response_types_supported":["code"],"subject_types_supported":["public"],
                 "id_token_signing_alg_values_supported":["RS256"]}""".replace("@", issuer())));
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(own.toPublicJWK()).toString()));
        server.createContext("/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String keyId() {
        return own.getKeyID();
    }

    int tokensAsked() {
        return tokens;
    }

    /** The next code is worth a token for whoever asked this. */
    void expects(Asked question) {
        asked = question;
        used = false;
    }

    void lies(UnaryOperator<Map<String, Object>> inOneThing) {
        lie = inOneThing;
    }

    void signsWith(JWSAlgorithm with, @Nullable RSAKey key) {
        algorithm = with;
        signing = key;
    }

    void signsNot() {
        signed = false;
    }

    private void token(HttpExchange exchange) throws IOException {
        tokens++;
        String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String verifier = sent.replaceAll("(?s).*code_verifier=([^&]+).*", "$1");
        CodeChallenge expected = CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(asked.verifier()));
        boolean right = CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(verifier))
                .equals(expected);
        if (used || !right || exchange.getRequestHeaders().getFirst("Authorization") == null) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        used = true;
        answer(
                exchange,
                200,
                "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\"" + idToken()
                        + "\"}");
    }

    private String idToken() {
        long now = Instant.now().getEpochSecond();
        Map<String, Object> claims = new TreeMap<>(Map.of(
                "iss",
                issuer(),
                "sub",
                "subject-1",
                "aud",
                "work-space",
                "iat",
                now,
                "exp",
                now + 300,
                "nonce",
                asked.nonce(),
                "email",
                "hetty@plenty.nhs.uk",
                "email_verified",
                true,
                "groups",
                List.of("hr", "canteen")));
        try {
            JWTClaimsSet set = JWTClaimsSet.parse(lie.apply(claims));
            if (!signed) {
                return new PlainJWT(set).serialize();
            }
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(algorithm).keyID(own.getKeyID()).build(), set);
            token.sign(signing == null ? new MACSigner(SECRET) : new RSASSASigner(signing));
            return token.serialize();
        } catch (ParseException | JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

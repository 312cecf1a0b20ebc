package staffnetwork.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The trust's own sign-in, as we speak to it. */
@ApplicationScoped
class Provider {
    private static final int TIMEOUT = 10_000;

    private final OidcSettings settings;
    private volatile @Nullable OIDCProviderMetadata known;

    @Inject
    Provider(OidcSettings settings) {
        this.settings = settings;
    }

    /** Where to send the browser to ask. */
    URI question(Asked asked) {
        AuthenticationRequest.Builder question = new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope(settings.scopes().toArray(String[]::new)),
                        new ClientID(settings.clientId()),
                        asked.back())
                .endpointURI(metadata().getAuthorizationEndpointURI())
                .state(new State(asked.state()))
                .nonce(new Nonce(asked.nonce()))
                .codeChallenge(new CodeVerifier(asked.verifier()), CodeChallengeMethod.S256);
        return asked.again()
                ? question.prompt(new Prompt(Prompt.Type.LOGIN))
                        .maxAge(0)
                        .build()
                        .toURI()
                : question.build().toURI();
    }

    /**
     * Whom the provider vouches for in its answer.
     *
     * @param answer the whole address that the browser brought
     * @throws NotVouched if it is not to be believed
     */
    Vouched read(URI answer, Asked asked) {
        try {
            AuthenticationResponse response = AuthenticationResponseParser.parse(answer);
            check(response, asked);
            OIDCTokenResponse tokens = exchange(response.toSuccessResponse().getAuthorizationCode(), asked);
            JWT token = tokens.getOIDCTokens().getIDToken();
            IDTokenClaimsSet claims = validator().validate(token, new Nonce(asked.nonce()));
            return vouched(claims, token);
        } catch (GeneralException | IOException unreadable) {
            throw new NotVouched("the provider's answer cannot be read", unreadable);
        } catch (BadJOSEException | JOSEException forged) {
            throw new NotVouched("the token is not to be believed", forged);
        }
    }

    private void check(AuthenticationResponse response, Asked asked) {
        State state = response.getState();
        if (state == null || !same(state.getValue(), asked.state())) {
            throw new NotVouched("not an answer to what this browser asked");
        }
        if (response.getIssuer() != null && !response.getIssuer().equals(new Issuer(settings.issuer()))) {
            throw new NotVouched("the answer is another provider's");
        }
        if (!response.indicatesSuccess()) {
            throw new NotVouched("the provider refused");
        }
    }

    private static boolean same(String told, String expected) {
        return MessageDigest.isEqual(told.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }

    private OIDCTokenResponse exchange(com.nimbusds.oauth2.sdk.AuthorizationCode code, Asked asked)
            throws GeneralException, IOException {
        TokenRequest request = new TokenRequest.Builder(
                        metadata().getTokenEndpointURI(),
                        new ClientSecretBasic(new ClientID(settings.clientId()), new Secret(settings.clientSecret())),
                        new AuthorizationCodeGrant(code, asked.back(), new CodeVerifier(asked.verifier())))
                .build();
        var http = request.toHTTPRequest();
        http.setConnectTimeout(TIMEOUT);
        http.setReadTimeout(TIMEOUT);
        TokenResponse response = OIDCTokenResponseParser.parse(http.send());
        if (!response.indicatesSuccess()) {
            throw new NotVouched("the provider gave no token for the code");
        }
        return (OIDCTokenResponse) response.toSuccessResponse();
    }

    private IDTokenValidator validator() throws IOException {
        return new IDTokenValidator(
                new Issuer(settings.issuer()),
                new ClientID(settings.clientId()),
                JWSAlgorithm.parse(settings.algorithm()),
                metadata().getJWKSetURI().toURL());
    }

    private Vouched vouched(IDTokenClaimsSet claims, JWT token) {
        String email = claims.getStringClaim("email");
        boolean verified = Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"));
        if (email == null || !(verified || settings.trustsAddresses())) {
            throw new NotVouched("no verified e-mail address");
        }
        String name = claims.getStringClaim("name");
        List<String> groups = claims.getStringListClaim(settings.groupsClaim());
        Number authenticated = claims.getNumberClaim("auth_time");
        return new Vouched(
                claims.getSubject().getValue(),
                email,
                name == null || name.isBlank() ? email : name,
                groups == null ? List.of() : groups,
                authenticated == null ? null : Instant.ofEpochSecond(authenticated.longValue()),
                token.getParsedString());
    }

    /** Where to send the browser to sign out there too; nothing if the provider has no such place. */
    Optional<URI> goodbye(String token, URI back) {
        URI end = metadata().getEndSessionEndpointURI();
        if (end == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LogoutRequest(end, com.nimbusds.jwt.JWTParser.parse(token), back, null).toURI());
        } catch (ParseException impossible) {
            throw new IllegalStateException("a token that was believed", impossible);
        }
    }

    // asked for once it is needed: the provider may start later than we do
    private OIDCProviderMetadata metadata() {
        OIDCProviderMetadata found = known;
        if (found == null) {
            try {
                found = OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), TIMEOUT, TIMEOUT);
                known = found;
            } catch (GeneralException | IOException failed) {
                throw new NotVouched("the provider cannot be reached, or is another one", failed);
            }
        }
        return found;
    }
}

package staffnetwork.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import staffnetwork.access.Role;
import staffnetwork.session.SignInWay;

/** What is configured about the trust's own sign-in. */
@ApplicationScoped
class OidcSettings {
    private static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Config config;
    private final SignInWay way;

    @Inject
    OidcSettings(Config config, SignInWay way) {
        this.config = config;
        this.way = way;
    }

    /** Whether people sign in with the trust's own sign-in here. */
    boolean areOn() {
        return way.isProvider();
    }

    /** Who vouches for people; encrypted, unless it runs on this very computer. */
    URI issuer() {
        URI issuer = URI.create(needed("oidc.issuer"));
        boolean here = "http".equals(issuer.getScheme()) && THIS_COMPUTER.contains(String.valueOf(issuer.getHost()));
        if (!here && !"https".equals(issuer.getScheme())) {
            throw new IllegalArgumentException("oidc.issuer must begin with https://");
        }
        return issuer;
    }

    String clientId() {
        return needed("oidc.client-id");
    }

    /** From a file, if one is named. */
    String clientSecret() {
        String file = text("oidc.client-secret-file", "");
        if (file.isEmpty()) {
            return needed("oidc.client-secret");
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException("oidc.client-secret-file cannot be read", failed);
        }
    }

    /** The one algorithm that tokens are signed with; no other is believed. */
    String algorithm() {
        return text("oidc.algorithm", "RS256");
    }

    List<String> scopes() {
        return Arrays.asList(text("oidc.scopes", "openid profile email").split("\\s+", -1));
    }

    String groupsClaim() {
        return text("oidc.groups-claim", "groups");
    }

    /** Whether addresses are believed that the provider does not say it has verified: some never say. */
    boolean trustsAddresses() {
        return text("oidc.trust-addresses", "false").equals("true");
    }

    /** The roles of somebody in these groups: {@code oidc.role.HR_ANALYST=name of the group}, several with commas between them. */
    Set<Role> roles(List<String> groups) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            String configured = text("oidc.role." + role.name(), "");
            boolean belongs = Arrays.stream(configured.split(",", -1))
                    .map(String::strip)
                    .anyMatch(group -> !group.isEmpty() && groups.contains(group));
            if (role.isGiven() && belongs) {
                roles.add(role);
            }
        }
        return roles;
    }

    /** How browsers reach us, or an empty text to take it from the request. */
    String publicAddress() {
        return text("public-address", "");
    }

    private String needed(String name) {
        String value = text(name, "");
        if (value.isEmpty()) {
            throw new IllegalArgumentException("signin is oidc, so " + name + " must be set");
        }
        return value;
    }

    private String text(String name, String otherwise) {
        return config.getOptionalValue(name, String.class).map(String::strip).orElse(otherwise);
    }
}

package staffnetwork.oidc;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A real Keycloak with one realm, one client and two people, started for a test and stopped after it. */
final class KeycloakOfATest implements AutoCloseable {
    static final String PASSWORD = "tall green bicycle bell";
    static final String SECRET = "client secret of the tests, long enough";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private final int port;
    private final Process process;

    KeycloakOfATest(Path zip, Path folder, int port, String application) throws IOException, InterruptedException {
        this.port = port;
        Path home = unpacked(zip, folder);
        Path realm = Files.createDirectories(home.resolve("data/import")).resolve("trust-realm.json");
        Files.writeString(realm, realm(application));
        ProcessBuilder builder = new ProcessBuilder(
                        "sh",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--db=dev-mem",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keycloak.log").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process = builder.start();
        await();
    }

    String issuer() {
        return "http://127.0.0.1:" + port + "/realms/trust";
    }

    private void await() throws IOException, InterruptedException {
        HttpRequest asked = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(20))
                .build();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            try {
                int status = HttpClient.newHttpClient()
                        .send(asked, HttpResponse.BodyHandlers.discarding())
                        .statusCode();
                if (status == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // it is still starting
            }
            Thread.sleep(500);
        }
        close();
        throw new IllegalStateException("Keycloak did not start");
    }

    private static Path unpacked(Path zip, Path folder) throws IOException {
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(in)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("outside of its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(Objects.requireNonNull(target.getParent()));
                    Files.copy(entries, target);
                }
            }
        }
        try (var homes = Files.list(folder)) {
            return homes.filter(home -> Files.exists(home.resolve("bin/kc.sh")))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String realm(String application) {
        return """
                {"realm":"trust","enabled":true,"sslRequired":"none",
                 "groups":[{"name":"wdes-analysts"}],
                 "clients":[{"clientId":"work-space","enabled":true,"protocol":"openid-connect","publicClient":false,
                   "secret":"@SECRET","standardFlowEnabled":true,"redirectUris":["@APP/oidc/back"],
                   "attributes":{"post.logout.redirect.uris":"@APP/account/signed-out","pkce.code.challenge.method":"S256"},
                   "protocolMappers":[{"name":"groups","protocol":"openid-connect","protocolMapper":"oidc-group-membership-mapper",
                     "config":{"claim.name":"groups","full.path":"false","id.token.claim":"true","access.token.claim":"false"}}]}],
                 "users":[@HETTY,@TOM]}""".replace("@HETTY", user("hetty", "Hetty", "Reed", "\"wdes-analysts\""))
                .replace("@TOM", user("tom", "Tom", "Bell", ""))
                .replace("@APP", application)
                .replace("@SECRET", SECRET);
    }

    private static String user(String name, String first, String last, String groups) {
        return """
                {"username":"@N","enabled":true,"email":"@N@plenty.nhs.uk","emailVerified":true,"firstName":"@F","lastName":"@L",
                 "groups":[@G],"credentials":[{"type":"password","value":"@P","temporary":false}]}""".replace("@P", PASSWORD)
                .replace("@F", first)
                .replace("@L", last)
                .replace("@G", groups)
                .replace("@N@", name + "@")
                .replace("@N", name);
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

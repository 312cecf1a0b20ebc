package staffnetwork.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/** The mail server to send through, and the address people reach this service by. */
@ApplicationScoped
class MailSettings {
    private static final String TIMEOUT = "15000";
    private static final Set<String> SECURITIES = Set.of("starttls", "tls", "none");

    private final Config config;
    private final String host;

    @Inject
    MailSettings(Config config) {
        this.config = config;
        this.host = text("mail.host", "");
        if (isConfigured()) {
            check();
        }
    }

    private void check() {
        if (!SECURITIES.contains(security())) {
            throw new IllegalArgumentException("mail.security must be starttls, tls or none");
        }
        if (from().isEmpty()) {
            throw new IllegalArgumentException("mail.host is set, so mail.from must be set too");
        }
        URI address = URI.create(text("public-address", ""));
        if (address.getScheme() == null
                || address.getHost() == null
                || !address.getPath().isEmpty()) {
            throw new IllegalArgumentException(
                    "mail.host is set, so public-address must be set too, like https://work.example.nhs.uk");
        }
    }

    boolean isConfigured() {
        return !host.isEmpty();
    }

    String from() {
        return text("mail.from", "");
    }

    String publicAddress() {
        return text("public-address", "");
    }

    String user() {
        return text("mail.user", "");
    }

    /** The password, from a file if one is named. */
    String password() {
        String file = text("mail.password-file", "");
        if (file.isEmpty()) {
            return text("mail.password", "");
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException("mail.password-file cannot be read", failed);
        }
    }

    private String security() {
        return text("mail.security", "starttls");
    }

    /** What Jakarta Mail wants to know. */
    Properties session() {
        Properties session = new Properties();
        session.setProperty("mail.transport.protocol", "smtp");
        session.setProperty("mail.smtp.host", host);
        session.setProperty("mail.smtp.port", text("mail.port", security().equals("tls") ? "465" : "587"));
        session.setProperty("mail.smtp.auth", Boolean.toString(!user().isEmpty()));
        session.setProperty(
                "mail.smtp.starttls.enable", Boolean.toString(security().equals("starttls")));
        session.setProperty(
                "mail.smtp.starttls.required", Boolean.toString(security().equals("starttls")));
        session.setProperty("mail.smtp.ssl.enable", Boolean.toString(security().equals("tls")));
        session.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        session.setProperty("mail.smtp.connectiontimeout", TIMEOUT);
        session.setProperty("mail.smtp.timeout", TIMEOUT);
        session.setProperty("mail.smtp.writetimeout", TIMEOUT);
        return session;
    }

    private String text(String name, String otherwise) {
        return config.getOptionalValue(name, String.class).map(String::strip).orElse(otherwise);
    }
}

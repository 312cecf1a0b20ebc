package staffnetwork.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.logging.Logger;

/** The mail server of the trust. */
@ApplicationScoped
class MailServer {
    private static final Logger LOG = Logger.getLogger(MailServer.class.getName());

    private final MailSettings settings;
    private final Clock clock;

    @Inject
    MailServer(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether the server took the letter; if not, it can be tried again. */
    boolean accepts(Letter letter) {
        try {
            Transport.send(message(letter));
            return true;
        } catch (MessagingException refused) {
            // the message of the exception can hold the address
            LOG.warning(() -> "The mail server " + "did not take a letter: "
                    + refused.getClass().getSimpleName());
            return false;
        }
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        MimeMessage message = new MimeMessage(session());
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(clock)));
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private Session session() {
        if (settings.user().isEmpty()) {
            return Session.getInstance(settings.session());
        }
        PasswordAuthentication known = new PasswordAuthentication(settings.user(), settings.password());
        return Session.getInstance(settings.session(), new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return known;
            }
        });
    }
}

package staffnetwork.it;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail server for the tests, and the letters that came. */
public final class Post {
    private static final Pattern LINK = Pattern.compile("http://work\\.example(/\\S*)");
    private static final long PATIENCE = Duration.ofMinutes(2).toNanos();
    /** The two people outside IT who get the signed heads of the trail. */
    public static final List<String> READERS = List.of("records@elsewhere.example", "board@elsewhere.example");

    private static GreenMail server;

    private Post() {}

    /** Opens the mail server and returns the options that tell the application of it. */
    static synchronized String open() {
        if (server == null) {
            server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
            server.start();
        }
        return " -Dmail.host=127.0.0.1 -Dmail.port=" + server.getSmtp().getPort()
                + " -Dtrail.heads-to=" + String.join(",", READERS)
                + " -Dmail.security=none -Dmail.from=work-space@plenty.nhs.uk -Dpublic-address=http://work.example";
    }

    static synchronized void close() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    /** The letters to that address, oldest first. */
    public static List<MimeMessage> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> is(message, address))
                .toList();
    }

    private static boolean is(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .anyMatch(one -> one.toString().equals(address));
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Waits for the letter of that number, from one, to that address, and returns its text. */
    public static String await(String address, int number) {
        long deadline = System.nanoTime() + PATIENCE;
        while (to(address).size() < number) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("no letter " + number + " to " + address);
            }
            server.waitForIncomingEmail(100, 1);
        }
        return GreenMailUtil.getBody(to(address).get(number - 1))
                .replace("=\r\n", "")
                .replace("=3D", "=");
    }

    /** Every letter that came, as it came and as it is read. */
    public static List<String> everything() {
        return Arrays.stream(server.getReceivedMessages())
                .flatMap(message -> java.util.stream.Stream.of(
                        GreenMailUtil.getWholeMessage(message),
                        GreenMailUtil.getBody(message).replace("=\r\n", "").replace("=3D", "=")))
                .toList();
    }

    /** The path of the link in a letter. */
    public static String link(String letter) {
        Matcher link = LINK.matcher(letter);
        if (!link.find()) {
            throw new IllegalStateException("no link in " + letter);
        }
        return link.group(1).substring(1);
    }
}

package staffnetwork.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;
import staffnetwork.mail.Letter;
import staffnetwork.mail.Letters;
import staffnetwork.web.Messages;

/**
 * Sends each head by letter to people outside IT, as {@code trail.heads-to} says: two addresses or more with commas between them,
 * so that no one person can lose what proves the trail. Each head goes once: letters and the note of it are kept together or not
 * at all. Where nobody gets any, the start and the auditor's page say so.
 */
@ApplicationScoped
class HeadLetters implements HeadCourier {
    private static final Logger LOG = Logger.getLogger(HeadLetters.class.getName());
    private static final String ADDRESS = "[^@\\s,;]+@[^@\\s,;]+\\.[^@\\s,;]+";
    private final List<String> addresses;
    private final Letters letters;
    private final TrailRepository repository;
    private final Messages texts;
    private final Clock clock;

    @Inject
    HeadLetters(Config config, Letters letters, TrailRepository repository, Messages texts, Clock clock) {
        this.addresses =
                read(config.getOptionalValue("trail.heads-to", String.class).orElse(""));
        this.letters = letters;
        this.repository = repository;
        this.texts = texts;
        this.clock = clock;
    }

    /** What becomes of a head. */
    enum State {
        /** It goes to everybody who was named. */
        SENT,
        /** Nobody was named. */
        NOBODY_NAMED,
        /** People were named, and there is no mail server. */
        NO_MAIL_SERVER
    }

    /**
     * That a head was posted.
     *
     * @param sequence the last entry it covers
     * @param people to how many
     * @param moment when
     */
    record Posted(long sequence, int people, Instant moment) {}

    /**
     * Who gets the heads.
     *
     * @param state whether they are sent at all, and why not
     * @param people how many people were named
     * @param last the one that was posted last, or null
     * @param unsent letters of this service, whatever they are about, that the mail server has not taken
     */
    record Readers(State state, int people, @Nullable Posted last, long unsent) {}

    /** The addresses; none if nothing is set. Fails if they are not two or more different ones. */
    static List<String> read(String told) {
        if (told.isBlank()) {
            return List.of();
        }
        List<String> addresses = Arrays.stream(told.split(",", -1))
                .map(one -> one.strip().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        if (addresses.size() < 2 || !addresses.stream().allMatch(one -> one.matches(ADDRESS))) {
            throw new IllegalArgumentException(
                    "trail.heads-to must be the e-mail addresses of two different people outside IT, with a comma between");
        }
        return addresses;
    }

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object application) {
        if (state() == State.NOBODY_NAMED) {
            LOG.warning("Nobody outside IT gets the signed heads of the record of who looked. Set trail.heads-to to the"
                    + " addresses of two people who cannot reach the server.");
        } else if (state() == State.NO_MAIL_SERVER) {
            LOG.warning("trail.heads-to names people, but no mail server is set (mail.host): no signed head is sent.");
        }
    }

    private State state() {
        if (addresses.isEmpty()) {
            return State.NOBODY_NAMED;
        }
        return letters.canBeSent() ? State.SENT : State.NO_MAIL_SERVER;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void take(HeadText head) {
        Posted posted = new Posted(head.checkpoint().sequence(), addresses.size(), clock.instant());
        if (state() == State.SENT && repository.keep(posted)) {
            LocalDate day = LocalDate.ofInstant(head.checkpoint().moment(), clock.getZone());
            String subject = texts.text("trail.head.letter.subject", LookWords.day(day));
            String text = texts.text("trail.head.letter.text") + "\n\n" + head.text();
            addresses.forEach(to -> letters.post(new Letter(to, subject, text)));
        }
    }

    @Transactional
    Readers readers() {
        return new Readers(state(), addresses.size(), repository.lastPosted().orElse(null), letters.unsent());
    }
}

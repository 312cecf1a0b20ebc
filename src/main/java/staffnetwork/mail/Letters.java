package staffnetwork.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Sends letters: after the transaction in which they are posted, and again later if the post is closed. */
@ApplicationScoped
public class Letters {
    private final MailSettings settings;
    private final Outbox outbox;

    @Inject
    Letters(MailSettings settings, Outbox outbox) {
        this.settings = settings;
        this.outbox = outbox;
    }

    /** Whether letters can be sent here at all. */
    public boolean canBeSent() {
        return settings.isConfigured();
    }

    /** Posts a letter; it is sent only if the transaction of the caller succeeds. Nothing happens where none can be sent. */
    public void post(Letter letter) {
        if (canBeSent()) {
            outbox.keep(letter);
        }
    }

    /** How many letters of the last 30 days the mail server has not taken: those that wait for an hour or more, and those given up. */
    public long unsent() {
        return outbox.unsent();
    }

    /** The address of a page of ours as people outside reach it; never taken from a request, which anybody can forge. */
    public String link(String path) {
        return settings.publicAddress() + path;
    }
}

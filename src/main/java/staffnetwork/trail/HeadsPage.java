package staffnetwork.trail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import staffnetwork.web.Messages;

/** The part of the auditor's page that says who gets the signed heads, and sends one now. */
@Named
@RequestScoped
public class HeadsPage {
    private final TrailAudit door;
    private final LookWords words;
    private final Messages messages;
    private final HeadLetters.Readers readers;

    @Inject
    HeadsPage(TrailAudit door, LookWords words, Messages messages) {
        this.door = door;
        this.words = words;
        this.messages = messages;
        this.readers = door.readers();
    }

    /** Who gets them, and when one was posted last, in words. */
    public String getReaders() {
        return words.heads(readers);
    }

    /** Letters of this service that the mail server has not taken; empty if there are none. */
    public String getUnsent() {
        return readers.unsent() == 0 ? "" : Long.toString(readers.unsent());
    }

    /** Whether anybody gets them. */
    public boolean isSent() {
        return readers.state() == HeadLetters.State.SENT;
    }

    /** Sends one of now. */
    public String send() {
        door.sendHead();
        messages.done("trail.audit.heads.sent");
        return "/trail/audit?faces-redirect=true";
    }
}

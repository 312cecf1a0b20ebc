package staffnetwork.offers;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.web.Messages;

/** HR answers one proposal: for everybody from a day on, or why not. */
@Named
@RequestScoped
public class OfferAnswerPage {
    private final Offers offers;
    private final Messages messages;
    private final UUID id;
    private @Nullable Offer offer;
    private @Nullable String says;
    private @Nullable String reason;
    private @Nullable LocalDate from;

    @Inject
    OfferAnswerPage(Offers offers, Messages messages, HttpServletRequest request) {
        this.offers = offers;
        this.messages = messages;
        this.id = id(request.getParameter("id"));
    }

    private static UUID id(@Nullable String told) {
        try {
            return UUID.fromString(String.valueOf(told));
        } catch (IllegalArgumentException noId) {
            return new UUID(0, 0);
        }
    }

    @PostConstruct
    void read() {
        offer = offers.toAnswer(id);
    }

    /** Answers, for everybody to read. */
    public @Nullable String answer() {
        String why = reason == null ? "" : reason.replaceAll("\\s+", " ").strip();
        LocalDate day = from;
        boolean adopts = "ADOPT".equals(says);
        if (why.length() > Offer.LONGEST_REASON) {
            messages.wrong("reason", "offers.answer.reason.long", Offer.LONGEST_REASON);
        } else if (adopts && day == null) {
            messages.wrong("from", "offers.answer.from.missing");
        } else if (!adopts && offer != null && offer.state() != Offer.State.PROPOSED) {
            messages.wrong("says", "offers.answer.only-yes");
        } else if (!adopts && why.isEmpty()) {
            messages.wrong("reason", "offers.answer.reason.missing");
        } else {
            if (adopts && day != null) {
                offers.adopt(id, day, why);
            } else {
                offers.decline(id, why);
            }
            messages.done("offers.answered");
            return "/offers/list?faces-redirect=true";
        }
        return null;
    }

    /** What is proposed, in the network's words. */
    public String getWords() {
        return offer == null ? "" : offer.words();
    }

    /** Whether there is something to answer: what is offered already only the network takes back. */
    public boolean isOpen() {
        return offer != null && offer.state() != Offer.State.ADOPTED;
    }

    public @Nullable String getSays() {
        return says;
    }

    public void setSays(@Nullable String says) {
        this.says = says;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }
}

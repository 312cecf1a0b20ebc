package staffnetwork.offers;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import staffnetwork.web.Messages;

/** What everybody can have without asking; beside it, always, what HR turned down and why, and what waits and since when. */
@Named
@RequestScoped
public class EverybodyPage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private final Offers offers;
    private final Messages messages;
    private final LocalDate today;
    private List<Offer> standing = List.of();

    @Inject
    EverybodyPage(Offers offers, Messages messages, Clock clock) {
        this.offers = offers;
        this.messages = messages;
        this.today = LocalDate.now(clock);
    }

    @PostConstruct
    void read() {
        standing = offers.standing();
    }

    private List<Offer> in(Offer.State state) {
        return standing.stream().filter(offer -> offer.state() == state).toList();
    }

    public List<Offer> getAdopted() {
        return in(Offer.State.ADOPTED);
    }

    public List<Offer> getDeclined() {
        return in(Offer.State.DECLINED);
    }

    public List<Offer> getWaiting() {
        return in(Offer.State.PROPOSED);
    }

    /** From which day it is offered, and what HR said. */
    public String since(Offer offer) {
        Offer.Reply said = offer.reply();
        return said == null
                ? ""
                : messages.text(offer.isInUse(today) ? "offers.since" : "offers.from", day(said.from())) + " "
                        + said.reason();
    }

    /** How many use it, or that it is not told. */
    public String used(Offer offer) {
        Offer.Used used = offer.used();
        return used == null
                ? messages.text("offers.used.hidden")
                : messages.text("offers.used", String.valueOf(used.people()), day(used.on()));
    }

    /** HR's reason and its day. */
    public String reason(Offer offer) {
        Offer.Reply said = offer.reply();
        return said == null ? "" : messages.text("offers.declined.on", day(said.on()), said.reason());
    }

    /** For how long it has waited. */
    public String age(Offer offer) {
        return messages.text("offers.waits", offer.age(today), day(offer.proposed()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}

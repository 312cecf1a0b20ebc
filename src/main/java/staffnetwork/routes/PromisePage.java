package staffnetwork.routes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.web.Messages;

/** By when something agreed is there, and who sees to it. */
@Named
@RequestScoped
public class PromisePage {
    private final Desk desk;
    private final Messages messages;
    private final Clock clock;
    private @Nullable LocalDate day;
    private @Nullable String orders;

    @Inject
    PromisePage(Desk desk, Messages messages, Clock clock) {
        this.desk = desk;
        this.messages = messages;
        this.clock = clock;
    }

    @PostConstruct
    void read() {
        desk.one();
    }

    /** Promises it. */
    public @Nullable String promise() {
        LocalDate when = day;
        String who = PlanWords.own(orders);
        if (when == null || when.isBefore(LocalDate.now(clock))) {
            messages.wrong("day", "routes.promise.day.missing");
            return null;
        }
        if (who.isEmpty() || who.length() > Wanted.Delivery.LONGEST) {
            messages.wrong("orders", "routes.promise.orders.missing", Wanted.Delivery.LONGEST);
            return null;
        }
        desk.promise(when, who);
        messages.done("routes.promise.done");
        return desk.back();
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable String getOrders() {
        return orders;
    }

    public void setOrders(@Nullable String orders) {
        this.orders = orders;
    }
}

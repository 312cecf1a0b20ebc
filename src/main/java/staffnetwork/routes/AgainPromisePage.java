package staffnetwork.routes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.web.Messages;

/** By when something agreed on the second look is there, and who sees to it. */
@Named
@RequestScoped
public class AgainPromisePage {
    private final SecondLooks door;
    private final Messages messages;
    private final Clock clock;
    private final UUID id;
    private final UUID row;
    private @Nullable LocalDate day;
    private @Nullable String orders;

    @Inject
    AgainPromisePage(SecondLooks door, Messages messages, Clock clock, HttpServletRequest request) {
        this.door = door;
        this.messages = messages;
        this.clock = clock;
        this.id = PlanWords.id(request.getParameter("id"));
        this.row = PlanWords.id(request.getParameter("row"));
    }

    @PostConstruct
    void read() {
        door.one(id);
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
        door.promise(id, row, when, who);
        messages.done("routes.promise.done");
        return "/again/one?faces-redirect=true&id=" + id;
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

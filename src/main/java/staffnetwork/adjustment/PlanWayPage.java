package staffnetwork.adjustment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** How somebody would like to go about it; nothing is sent by choosing. */
@Named
@RequestScoped
public class PlanWayPage {
    private final Plans plans;
    private @Nullable String way;

    @Inject
    PlanWayPage(Plans plans) {
        this.plans = plans;
    }

    @PostConstruct
    void read() {
        Route route = plans.own().route();
        way = route == null ? null : route.name();
    }

    /** Keeps the choice and goes where it leads. */
    public String next() {
        Route route = Route.valueOf(String.valueOf(way));
        plans.go(route);
        return switch (route) {
                    case INFORMAL -> "/talk/informal";
                    case GO_BETWEEN -> "/talk/choose";
                    case FORMAL -> "/ask/who";
                    case NOT_YET -> "/plan/mine";
                }
                + "?faces-redirect=true";
    }

    public @Nullable String getWay() {
        return way;
    }

    public void setWay(@Nullable String way) {
        this.way = way;
    }
}

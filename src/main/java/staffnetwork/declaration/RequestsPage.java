package staffnetwork.declaration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** HR's list of those who asked for their staff record to be changed: only they are on it. */
@Named
@RequestScoped
public class RequestsPage {
    private final Requests requests;
    private List<PassedOn> open = List.of();

    @Inject
    RequestsPage(Requests requests) {
        this.requests = requests;
    }

    @PostConstruct
    void read() {
        open = requests.forRecord();
    }

    public List<PassedOn> getOpen() {
        return open;
    }

    /** A day in words. */
    public String day(PassedOn one) {
        return HomePage.day(one.on());
    }
}

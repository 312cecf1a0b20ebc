package staffnetwork.declaration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import staffnetwork.web.Messages;

/** The network's list of those who would like somebody to be in touch. */
@Named
@RequestScoped
public class ContactsPage {
    private final Requests requests;
    private final Messages messages;
    private List<PassedOn> open = List.of();

    @Inject
    ContactsPage(Requests requests, Messages messages) {
        this.requests = requests;
        this.messages = messages;
    }

    @PostConstruct
    void read() {
        open = requests.forContact();
    }

    /** Somebody has been in touch. */
    public String inTouch(PassedOn one) {
        requests.inTouch(one.id());
        messages.done("declaration.contacts.done");
        return "/contacts/list?faces-redirect=true";
    }

    public List<PassedOn> getOpen() {
        return open;
    }

    /** A day in words. */
    public String day(PassedOn one) {
        return HomePage.day(one.on());
    }
}

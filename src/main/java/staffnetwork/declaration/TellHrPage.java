package staffnetwork.declaration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import staffnetwork.web.Messages;

/** Asks HR, by choice, to change the staff record: exactly what goes is on the page. */
@Named
@RequestScoped
public class TellHrPage {
    private static final String HERE = "/my/tell-hr?faces-redirect=true";
    private final PassingOn passingOn;
    private final Messages messages;
    private @Nullable PassedOn preview;
    private @Nullable PassedOn sent;
    private List<String> more = List.of();

    @Inject
    TellHrPage(PassingOn passingOn, Messages messages) {
        this.passingOn = passingOn;
        this.messages = messages;
    }

    @PostConstruct
    void read() {
        sent = passingOn.sent(PassedOnKind.STAFF_RECORD).orElse(null);
        preview = passingOn
                .preview(PassedOnKind.STAFF_RECORD, new PassingOn.Choice(true, ""))
                .orElse(null);
    }

    /** Sends what the page shows. */
    public String send() {
        passingOn.send(PassedOnKind.STAFF_RECORD, new PassingOn.Choice(!more.isEmpty(), ""));
        messages.done("declaration.hr.sent");
        return HERE;
    }

    /** Takes it back. */
    public String takeBack() {
        passingOn.takeBack(PassedOnKind.STAFF_RECORD);
        messages.done("declaration.pass.taken-back");
        return HERE;
    }

    public boolean isPossible() {
        return preview != null && sent == null;
    }

    public boolean isNothing() {
        return preview == null && sent == null;
    }

    public @Nullable PassedOn getPreview() {
        return preview;
    }

    public @Nullable PassedOn getSent() {
        return sent;
    }

    public String getSentOn() {
        return sent == null ? "" : messages.text("declaration.pass.on", HomePage.day(sent.on()));
    }

    public List<String> getMore() {
        return more;
    }

    public void setMore(@Nullable List<String> more) {
        this.more = more == null ? List.of() : List.copyOf(more);
    }
}

package staffnetwork.authenticator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Caller;
import staffnetwork.access.Decision;
import staffnetwork.access.NotAllowed;
import staffnetwork.web.Messages;

/** The page on which an administrator takes away an app that its owner lost. */
@Named
@RequestScoped
public class TakeAwayPage {
    private final Authenticators authenticators;
    private final Messages messages;
    private final UUID account;

    @Inject
    TakeAwayPage(Authenticators authenticators, Messages messages, Caller caller, HttpServletRequest request) {
        caller.demand(Act.RESET_ACCOUNT);
        this.authenticators = authenticators;
        this.messages = messages;
        this.account = id(request.getParameter("id"));
    }

    private static UUID id(@Nullable String told) {
        try {
            return UUID.fromString(String.valueOf(told));
        } catch (IllegalArgumentException unreadable) {
            throw new NotAllowed(Act.RESET_ACCOUNT, new Decision.Refused(Decision.Reason.NOT_YOURS));
        }
    }

    /** Takes it away. */
    public String takeAway() {
        authenticators.takeAway(account);
        messages.done("authenticator.take-away.done");
        return "/account/account?faces-redirect=true&id=" + account;
    }

    /** The page of the account. */
    public String getBack() {
        return "/account/account?id=" + account;
    }
}

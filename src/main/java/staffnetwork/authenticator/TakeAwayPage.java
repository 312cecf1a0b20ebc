package staffnetwork.authenticator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import staffnetwork.access.Act;
import staffnetwork.access.Caller;
import staffnetwork.account.Accounts;
import staffnetwork.web.Messages;

/** The page on which an administrator takes away an app that its owner lost. */
@Named
@RequestScoped
public class TakeAwayPage {
    private final Authenticators authenticators;
    private final Messages messages;
    private final UUID account;

    @Inject
    TakeAwayPage(
            Authenticators authenticators,
            Messages messages,
            Accounts accounts,
            Caller caller,
            HttpServletRequest request) {
        caller.demand(Act.RESET_ACCOUNT);
        this.authenticators = authenticators;
        this.messages = messages;
        this.account = accounts.told(request.getParameter("id"));
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

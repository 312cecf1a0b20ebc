package staffnetwork.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Caller;
import staffnetwork.web.Messages;

/** The page on which an administrator helps somebody who cannot sign in. */
@Named
@RequestScoped
public class WayInPage {
    private static final String SHOWN_ONCE = "sign-up-link";

    private final AccountLinks links;
    private final Messages messages;
    private final UUID account;

    @Inject
    WayInPage(AccountLinks links, Messages messages, Accounts accounts, Caller caller, HttpServletRequest request) {
        caller.demand(Act.RESET_ACCOUNT);
        this.links = links;
        this.messages = messages;
        this.account = accounts.told(request.getParameter("id"));
    }

    /** Makes a link; it is sent to the owner or, where no letters can be sent, shown, this once. */
    public String makeLink() {
        if (links.make(account) instanceof AccountLinks.Made.Shown shown) {
            ExternalContext web = FacesContext.getCurrentInstance().getExternalContext();
            URI here = URI.create(
                    ((HttpServletRequest) web.getRequest()).getRequestURL().toString());
            String link = here.resolve("/account/sign-up?code=" + shown.code()).toString();
            web.getFlash().put(SHOWN_ONCE, link);
        } else {
            messages.done("account.way-in.link.mailed");
        }
        return again();
    }

    /** Confirms the owner of an account whose link somebody else handed over. */
    public String confirm() {
        links.confirm(account);
        messages.done("account.way-in.confirm.done");
        return again();
    }

    private String again() {
        return "/account/way-in?faces-redirect=true&id=" + account;
    }

    /** The link just made, or nothing. */
    public @Nullable Object getLink() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash().get(SHOWN_ONCE);
    }

    /** Whether the account waits for a second administrator. */
    public boolean isAwaiting() {
        return links.awaitsConfirmation(account);
    }

    public UUID getAccount() {
        return account;
    }
}

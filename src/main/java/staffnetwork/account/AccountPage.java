package staffnetwork.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Caller;
import staffnetwork.access.Decision;
import staffnetwork.access.NotAllowed;
import staffnetwork.access.Role;
import staffnetwork.web.Messages;

/** The page of one account, for administrators: its link, its roles, its end. */
@Named
@RequestScoped
public class AccountPage {
    private static final String SHOWN_ONCE = "sign-up-link";

    private final Accounts accounts;
    private final Messages messages;
    private final AccountView account;
    private final boolean own;

    @Inject
    AccountPage(Accounts accounts, Messages messages, Caller caller, HttpServletRequest request) {
        caller.demand(Act.MANAGE_ACCOUNTS);
        this.accounts = accounts;
        this.messages = messages;
        this.account = accounts.one(id(request.getParameter("id"))).orElseThrow(AccountPage::notThere);
        this.own = caller.id().filter(account.id()::equals).isPresent();
    }

    private static UUID id(String told) {
        try {
            return UUID.fromString(String.valueOf(told));
        } catch (IllegalArgumentException unreadable) {
            throw notThere();
        }
    }

    private static NotAllowed notThere() {
        return new NotAllowed(Act.MANAGE_ACCOUNTS, new Decision.Refused(Decision.Reason.NOT_YOURS));
    }

    /** Makes a sign-up link and shows it, this once. */
    public String makeLink() {
        String code = accounts.link(account.id());
        ExternalContext web = FacesContext.getCurrentInstance().getExternalContext();
        URI here = URI.create(
                ((HttpServletRequest) web.getRequest()).getRequestURL().toString());
        web.getFlash()
                .put(SHOWN_ONCE, here.resolve("/account/sign-up?code=" + code).toString());
        return again();
    }

    /** Gives a role. */
    public String give(Role role) {
        accounts.give(account.id(), role);
        messages.done("account.roles.given");
        return again();
    }

    /** Ends a role. */
    public String endRole(Role role) {
        accounts.endRole(account.id(), role);
        messages.done("account.roles.ended");
        return again();
    }

    /** Ends the account. */
    public String end() {
        accounts.end(account.id());
        messages.done("account.end.done");
        return "/account/accounts?faces-redirect=true";
    }

    private String again() {
        return "/account/account?faces-redirect=true&id=" + account.id();
    }

    public AccountView getAccount() {
        return account;
    }

    /** Whether it is the administrator's own, which others look after. */
    public boolean isOwn() {
        return own;
    }

    public boolean isEnded() {
        return account.state() == AccountView.State.ENDED;
    }

    /** The roles that can be given. */
    public List<Role> getRoles() {
        return Arrays.stream(Role.values()).filter(Role::isGiven).toList();
    }

    /** Whether the account holds that role. */
    public boolean holds(Role role) {
        return account.roles().contains(role);
    }

    /** The link just made, or nothing. */
    public @Nullable Object getLink() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash().get(SHOWN_ONCE);
    }
}

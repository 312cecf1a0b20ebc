package staffnetwork.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import staffnetwork.access.Act;
import staffnetwork.access.Caller;
import staffnetwork.access.Role;
import staffnetwork.web.Messages;

/** The page of one account, for administrators: its link, its roles, its end. */
@Named
@RequestScoped
public class AccountPage {
    private final Accounts accounts;
    private final Messages messages;
    private final AccountView account;
    private final boolean own;

    @Inject
    AccountPage(Accounts accounts, Messages messages, Caller caller, HttpServletRequest request) {
        caller.demand(Act.MANAGE_ACCOUNTS);
        this.accounts = accounts;
        this.messages = messages;
        this.account = accounts.one(accounts.told(request.getParameter("id"))).orElseThrow();
        this.own = caller.id().filter(account.id()::equals).isPresent();
    }

    /** Gives a role. */
    public String give(Role role) {
        accounts.give(account.id(), role);
        messages.done("account.roles.given");
        return again();
    }

    /** Ends a role. */
    public String endRole(Role role) {
        messages.done(accounts.endRole(account.id(), role) ? "account.roles.ended" : "account.last-administrator");
        return again();
    }

    /** Ends the account. */
    public String end() {
        if (!accounts.end(account.id())) {
            messages.done("account.last-administrator");
            return again();
        }
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

    /** The roles that an administrator gives. */
    public List<Role> getRoles() {
        return Arrays.stream(Role.values())
                .filter(role -> role.givenBy().contains(Role.ADMINISTRATOR))
                .toList();
    }

    /** Whether the account holds that role. */
    public boolean holds(Role role) {
        return account.roles().contains(role);
    }
}

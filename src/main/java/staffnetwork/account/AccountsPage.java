package staffnetwork.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of accounts. */
@Named
@RequestScoped
public class AccountsPage {
    private final List<AccountView> accounts;

    @Inject
    AccountsPage(Accounts accounts) {
        this.accounts = accounts.all();
    }

    /** Every account, those in use first. */
    public List<AccountView> getAccounts() {
        return accounts;
    }
}

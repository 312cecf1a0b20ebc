package staffnetwork.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Caller;
import staffnetwork.web.Messages;

/** The page on which an administrator adds an account. */
@Named
@RequestScoped
public class AddAccountPage {
    private final Accounts accounts;
    private final Messages messages;
    private @Nullable String name;
    private @Nullable String email;

    @Inject
    AddAccountPage(Accounts accounts, Messages messages, Caller caller) {
        caller.demand(staffnetwork.access.Act.MANAGE_ACCOUNTS);
        this.accounts = accounts;
        this.messages = messages;
    }

    /** Adds the account. */
    public @Nullable String add() {
        Optional<EmailAddress> address = EmailAddress.read(email);
        if (address.isEmpty()) {
            messages.wrong("email", "account.email.wrong");
            return null;
        }
        Optional<UUID> added = accounts.add(String.valueOf(name).strip(), address.get());
        if (added.isEmpty()) {
            messages.wrong("email", "account.add.taken");
            return null;
        }
        messages.done("account.add.done");
        return "/account/account?faces-redirect=true&id=" + added.get();
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }
}

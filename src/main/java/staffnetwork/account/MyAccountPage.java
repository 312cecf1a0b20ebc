package staffnetwork.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Caller;
import staffnetwork.access.Role;
import staffnetwork.web.Messages;

/** The page of one's own account: the roles held, and another password. */
@Named
@RequestScoped
public class MyAccountPage {
    private final OwnAccount own;
    private final Answers answers;
    private final Messages messages;
    private final Caller caller;
    private @Nullable String now;
    private @Nullable String password;

    @Inject
    MyAccountPage(OwnAccount own, Answers answers, Messages messages, Caller caller) {
        this.own = own;
        this.answers = answers;
        this.messages = messages;
        this.caller = caller;
    }

    /** Changes the password and begins a new session. */
    public @Nullable String change() {
        if (!answers.begin(own.changePassword(now, password, answers.network()), "now")) {
            return null;
        }
        messages.done("account.change.done");
        return "/account/my-account?faces-redirect=true";
    }

    /** The roles held that somebody gave. */
    public List<Role> getRoles() {
        return caller.roles().stream().filter(Role::isGiven).toList();
    }

    public @Nullable String getNow() {
        return now;
    }

    public void setNow(@Nullable String now) {
        this.now = now;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}

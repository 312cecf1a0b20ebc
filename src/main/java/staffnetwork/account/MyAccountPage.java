package staffnetwork.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import staffnetwork.web.Messages;

/** The page of one's own account: the roles held, and another password. */
@Named
@RequestScoped
public class MyAccountPage {
    private final OwnAccount own;
    private final Answers answers;
    private final Messages messages;
    private @Nullable String now;
    private @Nullable String password;

    @Inject
    MyAccountPage(OwnAccount own, Answers answers, Messages messages) {
        this.own = own;
        this.answers = answers;
        this.messages = messages;
    }

    /** Changes the password and begins a new session. */
    public @Nullable String change() {
        if (!answers.begin(own.changePassword(now, password, answers.network()), "now")) {
            return null;
        }
        messages.done("account.change.done");
        return "/account/my-account?faces-redirect=true";
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

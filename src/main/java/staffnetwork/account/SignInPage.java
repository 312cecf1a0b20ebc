package staffnetwork.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.ReturnPath;

/** The page to sign in on; it leads back to the page somebody came from. */
@Named
@RequestScoped
public class SignInPage {
    private final SignIns signIns;
    private final Answers answers;
    private final OwnNews own;
    private final String next;
    private final boolean away;
    private @Nullable String email;
    private @Nullable String password;

    @Inject
    SignInPage(SignIns signIns, Answers answers, OwnNews own, HttpServletRequest request) {
        this.signIns = signIns;
        this.answers = answers;
        this.own = own;
        this.next = ReturnPath.read(request.getParameter("return"))
                .map(ReturnPath::path)
                .orElse("/");
        this.away = "true".equals(request.getParameter("away"));
    }

    /** Signs in. */
    public void signIn() throws IOException {
        SignInOutcome outcome = signIns.signIn(email, password, answers.network());
        if (answers.begin(outcome, "email")) {
            boolean news = outcome instanceof SignInOutcome.Accepted accepted && own.isUnread(accepted.account());
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(news ? new ReturnPath(next).through("/account/told") : next);
        }
    }

    /** Where the trust's own sign-in begins, and comes back to the same page. */
    public String getElsewhere() {
        return new ReturnPath(next).through("/oidc/start");
    }

    /** Whether somebody was signed out because nothing happened for a while. */
    public boolean isAway() {
        return away;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}

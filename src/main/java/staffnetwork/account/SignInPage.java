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
    private final String next;
    private final boolean away;
    private @Nullable String email;
    private @Nullable String password;

    @Inject
    SignInPage(SignIns signIns, Answers answers, HttpServletRequest request) {
        this.signIns = signIns;
        this.answers = answers;
        this.next = ReturnPath.read(request.getParameter("return"))
                .map(ReturnPath::path)
                .orElse("/");
        this.away = "true".equals(request.getParameter("away"));
    }

    /** Signs in. */
    public void signIn() throws IOException {
        if (answers.begin(signIns.signIn(email, password, answers.network()), "email")) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(next);
        }
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

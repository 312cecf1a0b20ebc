package staffnetwork.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** The page a sign-up link leads to. */
@Named
@RequestScoped
public class SignUpPage {
    private final SignUps signUps;
    private final Answers answers;
    private final @Nullable String code;
    private @Nullable String password;

    @Inject
    SignUpPage(SignUps signUps, Answers answers, HttpServletRequest request) {
        this.signUps = signUps;
        this.answers = answers;
        this.code = request.getParameter("code");
    }

    /** Whether the link can be used. */
    public boolean isOpen() {
        return signUps.opens(code);
    }

    /** Sets the password and signs in. */
    public @Nullable String signUp() {
        boolean begun = answers.begin(signUps.signUp(code, password, answers.network()), "password");
        return begun ? "/index?faces-redirect=true" : null;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}

package staffnetwork.authenticator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.ReturnPath;
import staffnetwork.account.Answers;
import staffnetwork.session.Proof;

/** The page on which somebody sets up an authenticator app, at the first sign-in or in place of another one. */
@Named
@RequestScoped
public class SetUpPage {
    private static final String SHOWN_ONCE = "recovery-codes";

    private final Authenticators authenticators;
    private final CodesTyped codes;
    private final Answers answers;
    private final String next;
    private final @Nullable SecretShown secret;
    private @Nullable String code;

    @Inject
    SetUpPage(Authenticators authenticators, CodesTyped codes, Answers answers, HttpServletRequest request) {
        this.authenticators = authenticators;
        this.codes = codes;
        this.answers = answers;
        this.next = ReturnPath.read(request.getParameter("return"))
                .map(ReturnPath::path)
                .orElse("/");
        this.secret = authenticators.prepared().orElse(null);
    }

    /** Makes a new secret and shows it. */
    public String prepare() {
        authenticators.prepare();
        return "/authenticator/set-up?faces-redirect=true&return=" + encodedNext();
    }

    /** Takes the app's first code and shows the recovery codes. */
    public @Nullable String confirm() {
        if (!answers.proved(codes.confirm(code, answers.network(), this::showOnce), Proof.PASSWORD_AND_CODE, "code")) {
            return null;
        }
        return "/authenticator/recovery-codes?faces-redirect=true&return=" + encodedNext();
    }

    private void showOnce(List<String> recoveryCodes) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(SHOWN_ONCE, List.copyOf(recoveryCodes));
    }

    private String encodedNext() {
        return URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    /** The secret to scan or type, or nothing before one was made. */
    public @Nullable SecretShown getSecret() {
        return secret;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}

package staffnetwork.authenticator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.ReturnPath;
import staffnetwork.account.Answers;
import staffnetwork.session.Proof;

/** The page for the second step of signing in. */
@Named
@RequestScoped
public class EnterCodePage {
    private final CodesTyped codes;
    private final Answers answers;
    private final String next;
    private @Nullable String code;

    @Inject
    EnterCodePage(CodesTyped codes, Answers answers, HttpServletRequest request) {
        this.codes = codes;
        this.answers = answers;
        this.next = ReturnPath.read(request.getParameter("return"))
                .map(ReturnPath::path)
                .orElse("/");
    }

    /** Finishes signing in. */
    public void enter() throws IOException {
        if (answers.proved(codes.enter(code, answers.network()), Proof.PASSWORD_AND_CODE, "code")) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(next);
        }
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}

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
import staffnetwork.session.Sessions;

/** The page on which somebody who is signed in proves again who they are, and then goes on where they were. */
@Named
@RequestScoped
public class AgainPage {
    private final CodesTyped codes;
    private final Answers answers;
    private final boolean code;
    private final Proof proof;
    private final String next;
    private @Nullable String entered;

    @Inject
    AgainPage(
            CodesTyped codes,
            Authenticators authenticators,
            Answers answers,
            Sessions sessions,
            HttpServletRequest request) {
        this.codes = codes;
        this.answers = answers;
        this.code = authenticators.isMineSetUp();
        this.proof = sessions.proof(request).orElse(Proof.PASSWORD);
        this.next = ReturnPath.read(request.getParameter("return"))
                .map(ReturnPath::path)
                .orElse("/");
    }

    /** Goes on. */
    public void prove() throws IOException {
        String field = code ? "code" : "password";
        if (answers.proved(codes.again(entered, answers.network()), code ? Proof.PASSWORD_AND_CODE : proof, field)) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(next);
        }
    }

    /** Whether a code is asked for; otherwise the password is. */
    public boolean isCode() {
        return code;
    }

    public @Nullable String getEntered() {
        return entered;
    }

    public void setEntered(@Nullable String entered) {
        this.entered = entered;
    }
}

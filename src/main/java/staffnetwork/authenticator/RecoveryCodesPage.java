package staffnetwork.authenticator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.ReturnPath;

/** The page that shows new recovery codes, once, and how many are left. */
@Named
@RequestScoped
public class RecoveryCodesPage {
    private static final String SHOWN_ONCE = "recovery-codes";

    private final Authenticators authenticators;
    private final String next;

    @Inject
    RecoveryCodesPage(Authenticators authenticators, HttpServletRequest request) {
        this.authenticators = authenticators;
        this.next = ReturnPath.read(request.getParameter("return"))
                .map(ReturnPath::path)
                .orElse("/account/my-account");
    }

    /** Makes new codes in place of those before. */
    public String renew() {
        List<String> codes = authenticators.renewCodes();
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(SHOWN_ONCE, List.copyOf(codes));
        return "/authenticator/recovery-codes?faces-redirect=true";
    }

    /** The codes just made, or nothing. */
    public @Nullable Object getCodes() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash().get(SHOWN_ONCE);
    }

    /** How many can still be used. */
    public long getLeft() {
        return authenticators.codesLeft();
    }

    /** Whether an app is set up at all. */
    public boolean isSetUp() {
        return authenticators.isMineSetUp();
    }

    /** Where to go on. */
    public String getNext() {
        return next;
    }
}

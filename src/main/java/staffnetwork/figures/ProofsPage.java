package staffnetwork.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The page on which every release that was kept is checked again. It shows no figure. */
@Named
@RequestScoped
public class ProofsPage {
    private final List<CheckedRelease> checked;

    @Inject
    ProofsPage(Releases releases) {
        this.checked = releases.check();
    }

    /** Every release with what the checker says, the oldest first. */
    public List<CheckedRelease> getChecked() {
        return checked;
    }
}

package staffnetwork.declaration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Stops before everything is deleted, and deletes it. */
@Named
@RequestScoped
public class DeletePage {
    private final Declarations declarations;

    @Inject
    DeletePage(Declarations declarations) {
        this.declarations = declarations;
    }

    /** Deletes everything. */
    public String delete() {
        declarations.takeBack();
        return "/my/taken-back?faces-redirect=true";
    }
}

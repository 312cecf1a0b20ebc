package staffnetwork.declaration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import staffnetwork.access.Roles;
import staffnetwork.web.Messages;

/** Before any question: who sees what, worked out from the rules. */
@Named
@RequestScoped
public class StartPage {
    private final Declarations declarations;
    private final Welcomes welcomes;
    private final Roles roles;
    private final Messages messages;

    @Inject
    StartPage(Declarations declarations, Welcomes welcomes, Roles roles, Messages messages) {
        this.declarations = declarations;
        this.welcomes = welcomes;
        this.roles = roles;
        this.messages = messages;
    }

    /** Begins, or carries on. */
    public String start() {
        declarations.accept(Audience.version());
        return "/my/question-1?faces-redirect=true";
    }

    public Audience getAudience() {
        return Audience.of(roles.holders());
    }

    public Welcomes.Words getWelcome() {
        return welcomes.ours();
    }

    public String getVersion() {
        return messages.text("declaration.who.version", Audience.version());
    }
}

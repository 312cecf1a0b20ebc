package staffnetwork.declaration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import staffnetwork.access.Roles;
import staffnetwork.disclosure.ThresholdsInForce;
import staffnetwork.web.Messages;

/** Before any question: who sees what, worked out from the rules. */
@Named
@RequestScoped
public class StartPage {
    private final Declarations declarations;
    private final Welcomes welcomes;
    private final Roles roles;
    private final ThresholdsInForce thresholds;
    private final Messages messages;

    @Inject
    StartPage(
            Declarations declarations,
            Welcomes welcomes,
            Roles roles,
            ThresholdsInForce thresholds,
            Messages messages) {
        this.declarations = declarations;
        this.welcomes = welcomes;
        this.roles = roles;
        this.thresholds = thresholds;
        this.messages = messages;
    }

    /** Begins, or carries on. */
    public String start() {
        declarations.accept(Audience.version(thresholds.thresholds().people()));
        return "/my/question-1?faces-redirect=true";
    }

    public Audience getAudience() {
        return Audience.of(roles.holders());
    }

    public Welcomes.Words getWelcome() {
        return welcomes.ours();
    }

    /** What leaves as a total, with the threshold that is in force. */
    public String getTotals() {
        return messages.text(
                "declaration.who.totals.what", thresholds.thresholds().people());
    }

    public String getVersion() {
        return messages.text(
                "declaration.who.version",
                Audience.version(thresholds.thresholds().people()));
    }
}

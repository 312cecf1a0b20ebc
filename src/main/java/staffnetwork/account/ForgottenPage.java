package staffnetwork.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import staffnetwork.web.Messages;

/** The page for somebody who forgot their password. */
@Named
@RequestScoped
public class ForgottenPage {
    private final Forgotten forgotten;
    private final Answers answers;
    private final Messages messages;
    private @Nullable String email;

    @Inject
    ForgottenPage(Forgotten forgotten, Answers answers, Messages messages) {
        this.forgotten = forgotten;
        this.answers = answers;
        this.messages = messages;
    }

    /** Has a link sent. */
    public @Nullable String ask() {
        Optional<EmailAddress> address = EmailAddress.read(email);
        if (address.isEmpty()) {
            messages.wrong("email", "account.email.wrong");
            return null;
        }
        Optional<SignInOutcome.Wait> wait = forgotten.ask(address.get(), answers.network());
        if (wait.isPresent()) {
            answers.begin(wait.get(), "email");
            return null;
        }
        messages.done("account.forgotten.done");
        return "/account/forgotten?faces-redirect=true";
    }

    public boolean isHelped() {
        return forgotten.canHelp();
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }
}

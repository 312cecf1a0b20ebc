package staffnetwork.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The page on which the first administrator comes in with the one-time code. */
@Named
@RequestScoped
public class FirstAdministratorPage {
    private final FirstAdministrators administrators;
    private final Answers answers;
    private @Nullable String code;
    private @Nullable String name;
    private @Nullable String email;
    private @Nullable String password;

    @Inject
    FirstAdministratorPage(FirstAdministrators administrators, Answers answers) {
        this.administrators = administrators;
        this.answers = answers;
    }

    /** Whether there is no administrator yet. */
    public boolean isWanted() {
        return administrators.isWanted();
    }

    /** Makes the first administrator. */
    public @Nullable String become() {
        var entered = new FirstAdministrators.Entered(code, name, email, password);
        boolean begun = answers.begin(administrators.become(entered, answers.network()), "code");
        return begun ? "/account/accounts?faces-redirect=true" : null;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}

package staffnetwork.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.UUID;
import staffnetwork.session.Proof;
import staffnetwork.session.Sessions;
import staffnetwork.web.CurrentResponse;
import staffnetwork.web.Messages;

/** Answers a sign-in of any kind: begins the session, says what is wrong, or asks to wait. */
@RequestScoped
public class Answers {
    private static final int TOO_MANY_REQUESTS = 429;

    private final Sessions sessions;
    private final Messages messages;
    private final HttpServletRequest request;
    private final CurrentResponse response;

    @Inject
    Answers(Sessions sessions, Messages messages, HttpServletRequest request, CurrentResponse response) {
        this.sessions = sessions;
        this.messages = messages;
        this.request = request;
        this.response = response;
    }

    /** The address the request comes from. */
    public String network() {
        return sessions.network(request);
    }

    /** Begins the session of somebody accepted; otherwise says at the field what to do, and returns false. */
    boolean begin(SignInOutcome outcome, String field) {
        if (outcome instanceof SignInOutcome.Accepted accepted) {
            begin(accepted.account());
            return true;
        }
        return told(outcome, field);
    }

    /** Notes that the owner of the open session has proved who they are; otherwise says what to do, and returns false. */
    public boolean proved(SignInOutcome outcome, Proof proof, String field) {
        if (outcome instanceof SignInOutcome.Accepted) {
            sessions.proved(proof, request, response.now());
            return true;
        }
        return told(outcome, field);
    }

    private boolean told(SignInOutcome outcome, String field) {
        if (outcome instanceof SignInOutcome.Wrong wrong) {
            messages.wrong(wrong.field(), wrong.sentence());
        } else if (outcome instanceof SignInOutcome.Wait wait) {
            askToWait(wait, field);
        }
        return false;
    }

    private void begin(UUID account) {
        sessions.begin(account, Proof.PASSWORD, request, response.now());
    }

    private void askToWait(SignInOutcome.Wait wait, String field) {
        long seconds = wait.time().plus(Duration.ofMillis(999)).toSeconds();
        response.now().setStatus(wait.busy() ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : TOO_MANY_REQUESTS);
        response.now().setHeader("Retry-After", Long.toString(seconds));
        messages.wrong(field, wait.busy() ? "account.busy" : "account.wait", seconds);
    }
}

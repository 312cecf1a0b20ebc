package staffnetwork.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import staffnetwork.mail.Letter;
import staffnetwork.mail.Letters;
import staffnetwork.web.Messages;

/** The letters about accounts; none says what this service is for or who did something. */
@ApplicationScoped
class AccountLetters {
    private final Letters letters;
    private final Messages texts;

    @Inject
    AccountLetters(Letters letters, Messages texts) {
        this.letters = letters;
        this.texts = texts;
    }

    boolean canBeSent() {
        return letters.canBeSent();
    }

    /** A link to choose the first password. */
    void invite(EmailAddress to, OneTimeCode code) {
        post(to, "account.letter.invitation", letters.link("/account/sign-up?code=" + code.value()));
    }

    /** A link to choose another password. */
    void reset(EmailAddress to, OneTimeCode code) {
        post(to, "account.letter.reset", letters.link("/account/sign-up?code=" + code.value()));
    }

    void passwordChanged(EmailAddress to) {
        post(to, "account.letter.changed", letters.link("/account/my-account"));
    }

    /** Somebody else has done something to the account; what, stands on a page after signing in. */
    void somethingDone(EmailAddress to) {
        post(to, "account.letter.done", letters.link("/account/told"));
    }

    private void post(EmailAddress to, String text, String link) {
        letters.post(new Letter(to.value(), texts.text("account.letter.subject"), texts.text(text, link)));
    }
}

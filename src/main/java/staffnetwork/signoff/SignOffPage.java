package staffnetwork.signoff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Decision;
import staffnetwork.access.NotAllowed;
import staffnetwork.web.Messages;

/** The pages where a WDES year is looked at once more, signed off, and reopened for a correction. */
@Named
@RequestScoped
public class SignOffPage {
    private static final int LONGEST = 2_000;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);
    private final SignOffs signOffs;
    private final Messages messages;
    private final Clock clock;
    private final int year;
    private final String seen;
    private @Nullable SignOffView view;
    private @Nullable String reason;

    @Inject
    SignOffPage(SignOffs signOffs, Messages messages, Clock clock, HttpServletRequest request) {
        String asked = request.getParameter("year");
        this.signOffs = signOffs;
        this.messages = messages;
        this.clock = clock;
        this.year = asked != null && asked.matches("\\d{4}") ? Integer.parseInt(asked) : 0;
        this.seen = Optional.ofNullable(request.getParameter("seen")).orElse("");
    }

    @PostConstruct
    void look() {
        view = signOffs.of(year)
                .orElseThrow(
                        () -> new NotAllowed(Act.SEE_EXACT_METRICS, new Decision.Refused(Decision.Reason.NOT_YOURS)));
    }

    /** Signs the year off, after the page that says what that means. */
    public @Nullable String sign() {
        SignOffs.Outcome outcome = signOffs.sign(year, seen);
        look();
        if (outcome != SignOffs.Outcome.DONE) {
            messages.wrong("send", "signoff.outcome." + outcome.name().toLowerCase(Locale.ROOT));
            return null;
        }
        messages.done("signoff.done", Integer.toString(year));
        return "/sign-off/year?faces-redirect=true&year=" + year;
    }

    /** Reopens the year for a correction. */
    public @Nullable String reopen() {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST) {
            messages.wrong("reason", why.isEmpty() ? "signoff.reopen.missing" : "signoff.reopen.too-long");
            return null;
        }
        if (!signOffs.reopen(year, why)) {
            messages.wrong("send", "signoff.reopen.not");
            return null;
        }
        messages.done("signoff.reopened", Integer.toString(year));
        return "/sign-off/year?faces-redirect=true&year=" + year;
    }

    public SignOffView getView() {
        return java.util.Objects.requireNonNull(view);
    }

    /** The heading says whether the year is signed off. */
    public String getHeading() {
        SignOffView.Version version = getView().inForce().orElse(null);
        return version == null
                ? messages.text("signoff.heading", Integer.toString(year))
                : messages.text("signoff.heading.done", Integer.toString(year), version.number());
    }

    /** Who and when, in words. */
    public String signed(SignOffView.@Nullable Signed signed) {
        return signed == null
                ? ""
                : messages.text(
                        "signoff.who-and-when",
                        signed.by(),
                        MOMENT.format(signed.at().atZone(clock.getZone())));
    }

    /** What the user saw before, as it came along. */
    public String getSeen() {
        return seen;
    }

    public int getYear() {
        return year;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}

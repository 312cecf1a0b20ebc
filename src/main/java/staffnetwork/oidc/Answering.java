package staffnetwork.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.ReturnPath;
import staffnetwork.account.EmailAddress;
import staffnetwork.account.ProvidedAccounts;
import staffnetwork.session.Proof;
import staffnetwork.session.Sessions;

/** Asks the provider for a browser, and takes its answer, once. */
@ApplicationScoped
class Answering {
    /** The session's token, to sign out with. */
    static final String TOKEN = "staffnetwork.oidc.token";

    private static final String ASKED = "staffnetwork.oidc.asked";
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration CLOCKS = Duration.ofSeconds(60);
    private static final Logger LOG = Logger.getLogger(Answering.class.getName());

    private final Provider provider;
    private final OidcSettings settings;
    private final ProvidedAccounts accounts;
    private final Sessions sessions;
    private final Clock clock;

    @Inject
    Answering(Provider provider, OidcSettings settings, ProvidedAccounts accounts, Sessions sessions, Clock clock) {
        this.provider = provider;
        this.settings = settings;
        this.accounts = accounts;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Sends the browser to the provider. */
    void ask(HttpServletRequest request, HttpServletResponse response, boolean again) throws IOException {
        if (!settings.areOn()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String next = ReturnPath.read(request.getParameter("return"))
                .map(ReturnPath::path)
                .orElse("/");
        Asked asked = Asked.fresh(address(request, "/oidc/back"), next, again, clock.instant());
        try {
            URI question = provider.question(asked);
            request.getSession(true).setAttribute(ASKED, asked);
            to(response, question.toString());
        } catch (NotVouched unreachable) {
            refuse(response, unreachable);
        }
    }

    /** Takes the provider's answer; the same answer is worth nothing a second time. */
    void take(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        Object kept = session == null ? null : session.getAttribute(ASKED);
        if (session != null) {
            session.removeAttribute(ASKED);
        }
        try {
            if (!settings.areOn() || !(kept instanceof Asked asked)) {
                throw new NotVouched("nothing was asked");
            }
            if (asked.since().plus(PATIENCE).isBefore(clock.instant())) {
                throw new NotVouched("asked too long ago");
            }
            Vouched vouched = provider.read(answer(request), asked);
            enter(vouched, asked, request, response);
            to(response, asked.next());
        } catch (NotVouched refused) {
            refuse(response, refused);
        }
    }

    private static URI answer(HttpServletRequest request) {
        try {
            return URI.create(request.getRequestURL() + "?" + request.getQueryString());
        } catch (IllegalArgumentException unreadable) {
            throw new NotVouched("the provider's answer cannot be read", unreadable);
        }
    }

    private void enter(Vouched vouched, Asked asked, HttpServletRequest request, HttpServletResponse response) {
        EmailAddress email = EmailAddress.read(vouched.email()).orElseThrow(() -> new NotVouched("no e-mail address"));
        UUID account = accounts.arrive(new ProvidedAccounts.Person(
                        settings.issuer() + " " + vouched.subject(),
                        email,
                        vouched.name(),
                        settings.roles(vouched.groups())))
                .orElseThrow(() -> new NotVouched("the account has ended"));
        if (asked.again()) {
            prove(vouched, account, asked, request, response);
        } else {
            sessions.begin(account, Proof.PROVIDER, request, response);
        }
        request.getSession().setAttribute(TOKEN, vouched.token());
    }

    private void prove(
            Vouched vouched, UUID account, Asked asked, HttpServletRequest request, HttpServletResponse response) {
        @Nullable Instant authenticated = vouched.authenticated();
        if (authenticated == null || authenticated.isBefore(asked.since().minus(CLOCKS))) {
            throw new NotVouched("the provider did not ask again");
        }
        if (!sessions.isOwner(account, request)) {
            throw new NotVouched("somebody else");
        }
        sessions.proved(Proof.PROVIDER, request, response);
    }

    /** A page of ours as browsers reach it. */
    URI address(HttpServletRequest request, String path) {
        String address = settings.publicAddress();
        return address.isEmpty()
                ? URI.create(request.getRequestURL().toString()).resolve(path)
                : URI.create(address + path);
    }

    private static void refuse(HttpServletResponse response, NotVouched refused) {
        LOG.warning(() -> "Sign-in refused: " + refused.getMessage());
        to(response, "/account/refused");
    }

    private static void to(HttpServletResponse response, String place) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", place);
    }
}

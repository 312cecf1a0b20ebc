package staffnetwork.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Caller;
import staffnetwork.access.HeldAboutMe;

/** The door to what others did to one's own account: told at the next sign-in, and kept to be read for a year. */
@ApplicationScoped
@Transactional
public class OwnNews {
    private static final Duration KEPT = Duration.ofDays(365);

    private final AccountRepository repository;
    private final ProvidedRepository provided;
    private final Caller caller;
    private final Clock clock;

    @Inject
    OwnNews(AccountRepository repository, ProvidedRepository provided, Caller caller, Clock clock) {
        this.repository = repository;
        this.provided = provided;
        this.caller = caller;
        this.clock = clock;
    }

    /** What others did within a year, the newest first. */
    @Allow(Act.USE_OWN_ACCOUNT)
    public List<AccountNews> all() {
        return since(caller.id().orElseThrow(), clock.instant().minus(KEPT));
    }

    /** Whether there is any that the caller has not read yet. */
    @Allow(Act.USE_OWN_ACCOUNT)
    public boolean isUnread() {
        return isUnread(caller.id().orElseThrow());
    }

    /** Whether there is any that the owner of that account, who is just signing in, has not read yet. */
    boolean isUnread(UUID account) {
        Instant told = repository
                .account(account)
                .flatMap(Account::told)
                .orElse(clock.instant().minus(KEPT));
        return !since(account, told).isEmpty();
    }

    /** The caller has read all of it. */
    @Allow(Act.USE_OWN_ACCOUNT)
    public void read() {
        repository.account(caller.id().orElseThrow()).ifPresent(account -> account.tell(clock.instant()));
    }

    /** What is kept of the caller's account, with its links and with what others did to it. */
    @Allow(Act.USE_OWN_ACCOUNT)
    public List<HeldAboutMe.Line> held() {
        UUID me = caller.id().orElseThrow();
        List<HeldAboutMe.Line> lines = new ArrayList<>();
        repository.account(me).ifPresent(account -> lines.addAll(account.held()));
        for (ProvidedAccount one : provided.byAccount(me)) {
            lines.add(HeldAboutMe.Line.of("account.held.subject", one.subject()));
            lines.add(HeldAboutMe.Line.of("account.held.arrived", one.arrived()));
        }
        for (SignUpLink link : repository.links(me)) {
            lines.add(HeldAboutMe.Line.of("account.held.link", link.made()));
            link.used().ifPresent(used -> lines.add(HeldAboutMe.Line.of("account.held.link-used", used)));
        }
        repository
                .appsTakenAway(me, Instant.EPOCH)
                .forEach(taken -> lines.add(HeldAboutMe.Line.of("account.held.app-taken", taken)));
        return List.copyOf(lines);
    }

    private List<AccountNews> since(UUID account, Instant from) {
        List<AccountNews> news = new ArrayList<>();
        for (SignUpLink link : repository.resetsByOthers(account, from)) {
            news.add(new AccountNews(
                    link.made(),
                    link.kind() == SignUpLink.Kind.HANDED_OVER ? "account.told.handed-over" : "account.told.mailed"));
            link.used()
                    .filter(used -> link.kind() == SignUpLink.Kind.HANDED_OVER)
                    .ifPresent(used -> news.add(new AccountNews(used, "account.told.used")));
        }
        repository
                .appsTakenAway(account, from)
                .forEach(taken -> news.add(new AccountNews(taken, "account.told.app-taken")));
        news.sort(Comparator.comparing(AccountNews::when).reversed());
        return List.copyOf(news);
    }
}

package staffnetwork.authenticator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Caller;
import staffnetwork.access.Decision;
import staffnetwork.access.HeldAboutMe;
import staffnetwork.access.NotAllowed;
import staffnetwork.session.SecondSteps;
import staffnetwork.vault.Holder;
import staffnetwork.vault.Place;
import staffnetwork.vault.Size;
import staffnetwork.vault.Vault;

/** The door to one's own authenticator app and recovery codes; the secret leaves it only to be scanned or typed in, once. */
@ApplicationScoped
@Transactional
public class Authenticators implements SecondSteps {
    private final AuthenticatorRepository repository;
    private final Vault vault;
    private final Caller caller;
    private final Steps steps;
    private final Clock clock;

    @Inject
    Authenticators(AuthenticatorRepository repository, Vault vault, Caller caller, Steps steps, Clock clock) {
        this.repository = repository;
        this.vault = vault;
        this.caller = caller;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    @Allow(Act.SIGN_IN)
    public boolean isSetUp(UUID account) {
        return inUse(account).isPresent();
    }

    /** Whether the caller, who may have given no more than a password yet, has an app set up. */
    @Allow(Act.ENTER_CODE)
    public boolean isMineSetUp() {
        return caller.id().filter(this::isInUse).isPresent();
    }

    /** How many recovery codes the caller has left. */
    @Allow(Act.USE_OWN_ACCOUNT)
    public long codesLeft() {
        return repository.codesLeft(me());
    }

    /** What is kept of the caller's app and recovery codes, but no secret. */
    @Allow(Act.USE_OWN_ACCOUNT)
    public List<HeldAboutMe.Line> held() {
        List<HeldAboutMe.Line> lines = new ArrayList<>();
        repository
                .of(me())
                .flatMap(Authenticator::inUseSince)
                .ifPresent(since -> lines.add(HeldAboutMe.Line.of("authenticator.held.since", since)));
        for (KeptRecoveryCode code : repository.codes(me())) {
            lines.add(HeldAboutMe.Line.of("authenticator.held.code", code.made()));
            code.used().ifPresent(used -> lines.add(HeldAboutMe.Line.of("authenticator.held.used", used)));
        }
        return lines;
    }

    /** Begins to set up an app: a new secret waits for its first code. An app in use stays in use until then. */
    @Allow(Act.SET_UP_AUTHENTICATOR)
    public void prepare() {
        UUID account = meSettingUp();
        Authenticator authenticator = repository.of(account).orElseGet(() -> {
            Authenticator fresh = new Authenticator(account);
            repository.keep(fresh);
            return fresh;
        });
        authenticator.prepare(vault.seal(place(account), SharedSecret.fresh().bytes(), Size.SMALL));
    }

    /** The secret that waits for its first code, or nothing if none does. */
    @Allow(Act.SET_UP_AUTHENTICATOR)
    public Optional<SecretShown> prepared() {
        UUID account = meSettingUp();
        return repository
                .of(account)
                .flatMap(Authenticator::pending)
                .map(kept -> opened(account, kept))
                .map(SecretShown::of);
    }

    /** Takes the first code of the app: from now on it counts, and these are its recovery codes. Nothing if it is wrong. */
    Optional<List<String>> confirm(String typed) {
        caller.demand(Act.SET_UP_AUTHENTICATOR);
        UUID account = meSettingUp();
        Authenticator authenticator = repository.of(account).orElse(null);
        byte[] kept = authenticator == null ? null : authenticator.pending().orElse(null);
        if (authenticator == null || kept == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        OptionalLong period = TimeCode.match(opened(account, kept), typed, now, 0);
        if (period.isEmpty()) {
            return Optional.empty();
        }
        authenticator.confirm(period.getAsLong(), now);
        return Optional.of(newCodes(account, now));
    }

    /** Whether that is a code of the caller's app, or a recovery code, that was not used before; it is used up. */
    boolean use(@Nullable String typed) {
        UUID account = me();
        Optional<RecoveryCode> recovery = RecoveryCode.read(typed);
        if (recovery.isPresent()) {
            return inUse(account)
                    .filter(found -> repository.use(account, recovery.get(), clock.instant()))
                    .filter(this::tell)
                    .isPresent();
        }
        String digits = String.valueOf(typed).replaceAll("\\s", "");
        return inUse(account)
                .filter(found -> isNext(account, found, digits))
                .filter(this::tell)
                .isPresent();
    }

    private boolean isNext(UUID account, Authenticator found, String digits) {
        OptionalLong period = period(account, found, digits);
        return period.isPresent() && repository.use(account, period.getAsLong());
    }

    private boolean tell(Authenticator used) {
        steps.taken(me(), used.inUseSince().orElseThrow());
        return true;
    }

    private OptionalLong period(UUID account, Authenticator found, String digits) {
        byte[] kept = found.secret().orElseThrow();
        return TimeCode.match(opened(account, kept), digits, clock.instant(), found.lastPeriod());
    }

    /** Makes new recovery codes; the earlier ones open nothing any more. They are told this once. */
    @Allow(Act.SET_UP_AUTHENTICATOR)
    public List<String> renewCodes() {
        UUID account = meSettingUp();
        if (!isInUse(account)) {
            throw new NotAllowed(Act.SET_UP_AUTHENTICATOR, new Decision.Refused(Decision.Reason.NOT_YOURS));
        }
        return newCodes(account, clock.instant());
    }

    /** Takes somebody else's app away, because they lost it with all recovery codes; they must set up another one. */
    @Allow(Act.RESET_ACCOUNT)
    public void takeAway(UUID account) {
        if (account.equals(me())) {
            throw new NotAllowed(Act.RESET_ACCOUNT, new Decision.Refused(Decision.Reason.NOT_FOR_YOURSELF));
        }
        repository.takeAway(account, me(), clock.instant());
        steps.takenAway(account);
    }

    private List<String> newCodes(UUID account, Instant now) {
        List<RecoveryCode> codes = RecoveryCode.several();
        repository.replaceCodes(account, codes, now);
        return codes.stream().map(RecoveryCode::forPeople).toList();
    }

    private boolean isInUse(UUID account) {
        return inUse(account).isPresent();
    }

    private Optional<Authenticator> inUse(UUID account) {
        return repository
                .of(account)
                .filter(found -> found.inUseSince()
                        .filter(since -> repository
                                .takenAway(account)
                                .filter(since::isBefore)
                                .isEmpty())
                        .isPresent());
    }

    private SharedSecret opened(UUID account, byte[] kept) {
        return new SharedSecret(vault.open(place(account), kept).orElseThrow());
    }

    private static Place place(UUID account) {
        return new Place(new Holder(account, "sign-in"), "authenticator", "secret", account);
    }

    private UUID me() {
        return caller.id().orElseThrow(Authenticators::nobody);
    }

    // with a password alone nobody puts another app in the place of the one in use
    private UUID meSettingUp() {
        UUID account = me();
        if (!caller.isSignedIn() && isInUse(account)) {
            throw nobody();
        }
        return account;
    }

    private static NotAllowed nobody() {
        return new NotAllowed(Act.SET_UP_AUTHENTICATOR, new Decision.Refused(Decision.Reason.NOT_SIGNED_IN));
    }
}

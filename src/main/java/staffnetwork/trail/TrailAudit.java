package staffnetwork.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.About;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Decision;
import staffnetwork.access.Role;
import staffnetwork.access.Witnesses;

/**
 * The door to the trail as a whole, for auditors: who did what and when, and whether it is whole; never whose record it was. What
 * an auditor does here is in the trail too.
 */
@ApplicationScoped
@Transactional
public class TrailAudit {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private final TrailRepository repository;
    private final LookViews views;
    private final TrailCheck check;
    private final TrailHeads heads;
    private final Witnesses witnesses;

    @Inject
    TrailAudit(TrailRepository repository, LookViews views, TrailCheck check, TrailHeads heads, Witnesses witnesses) {
        this.repository = repository;
        this.views = views;
        this.check = check;
        this.heads = heads;
        this.witnesses = witnesses;
    }

    /** The entries that were asked for, the newest first. */
    @About
    @Allow(Act.AUDIT_TRAIL)
    public LooksPart entries(AuditQuestion question) {
        tell();
        repository.tell(null, Role.AUDITOR.name());
        YearMonth month = question.month();
        Act act = question.act();
        TrailRepository.Asked asked = new TrailRepository.Asked(
                start(month),
                month == null ? null : start(month.plusMonths(1)),
                act == null ? null : act.name(),
                question.outcome(),
                question.before() > 0 ? question.before() : Long.MAX_VALUE);
        return LooksPart.of(views.of(repository.page(asked, LooksPart.MOST + 1)));
    }

    private static @Nullable Instant start(@Nullable YearMonth month) {
        return month == null ? null : month.atDay(1).atStartOfDay(ENGLAND).toInstant();
    }

    /** How many entries there are. */
    @About
    @Allow(Act.AUDIT_TRAIL)
    public long count() {
        return repository.head().sequence();
    }

    /** What the last check of the whole trail found, if there was one since the service was started. */
    @About
    @Allow(Act.AUDIT_TRAIL)
    public Optional<LastCheck> lastCheck() {
        return check.last();
    }

    /** Checks the whole trail now. */
    @About
    @Allow(Act.AUDIT_TRAIL)
    public LastCheck check() {
        tell();
        return check.check();
    }

    /** A signed head of now, as the text to keep. */
    @About
    @Allow(Act.AUDIT_TRAIL)
    public String head() {
        tell();
        return heads.newest().text();
    }

    /** Sends a signed head of now to where people outside IT keep it, and does not wait for the day's. */
    @About
    @Allow(Act.AUDIT_TRAIL)
    public void sendHead() {
        tell();
        heads.sendOut();
    }

    /** Who gets the signed heads, and when one was posted last. */
    @About
    @Allow(Act.AUDIT_TRAIL)
    public HeadLetters.Readers readers() {
        return heads.readers();
    }

    private void tell() {
        witnesses.tell(Act.AUDIT_TRAIL, null, new Decision.Allowed());
    }
}

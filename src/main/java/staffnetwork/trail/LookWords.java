package staffnetwork.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Decision.Reason;
import staffnetwork.web.Messages;

/** Says an entry of the trail in plain words. */
@ApplicationScoped
class LookWords {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final int LONGEST = 18;
    private static final int MONTHS = 24;
    private final Messages messages;
    private final Clock clock;

    @Inject
    LookWords(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** As the owner of the record reads it. */
    LookLine ofOwn(LookView look) {
        return line(look, "trail.who.you");
    }

    /** As an auditor reads it. */
    LookLine ofAny(LookView look) {
        return line(look, "trail.who.owner");
    }

    private LookLine line(LookView look, String owner) {
        String who = switch (look.who()) {
            case OWNER -> messages.text(owner);
            case NOBODY -> messages.text("trail.who.nobody");
            case SOMEBODY -> look.name().isEmpty() ? messages.text("trail.who.gone") : look.name();
        };
        String roles = look.roles().stream()
                .map(role -> messages.text(role.getSentence()))
                .collect(Collectors.joining(", "));
        Act act = look.act();
        Reason reason = look.reason();
        return new LookLine(
                (look.who() == LookView.Who.OWNER ? DAY : MOMENT).format(in(look.moment())),
                who,
                roles,
                act == null ? messages.text("trail.act.gone") : messages.text(act.getSentence()),
                messages.text(look.outcome().getSentence())
                        + (reason == null ? "" : " " + messages.text("trail.reason." + key(reason))),
                look.outcome() == Outcome.ALLOWED);
    }

    private static String key(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private ZonedDateTime in(Instant moment) {
        return moment.atZone(clock.getZone());
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Who gets the signed heads, and when the last one was posted. */
    String heads(HeadLetters.Readers sent) {
        HeadLetters.Posted last = sent.last();
        return switch (sent.state()) {
            case NOBODY_NAMED -> messages.text("trail.audit.heads.nobody");
            case NO_MAIL_SERVER -> messages.text("trail.audit.heads.no-mail", sent.people());
            case SENT ->
                messages.text("trail.audit.heads.people", sent.people()) + " "
                        + (last == null
                                ? messages.text("trail.audit.heads.none")
                                : messages.text(
                                        "trail.audit.heads.last", MOMENT.format(in(last.moment())), last.sequence()));
        };
    }

    /** What a check of the whole trail found. */
    String check(LastCheck last) {
        String when = MOMENT.format(in(last.moment()));
        if (last.finding() instanceof Finding.Broken broken) {
            return messages.text(
                    "trail.audit.broken",
                    when,
                    broken.sequence(),
                    messages.text("trail.damage." + broken.damage().name().toLowerCase(Locale.ROOT)));
        }
        return messages.text("trail.audit.whole", when, ((Finding.Whole) last.finding()).entries());
    }

    /** The last two years by month, the newest first: how they read, and what they are. */
    Map<String, String> months() {
        Map<String, String> months = new LinkedHashMap<>();
        YearMonth now = YearMonth.now(clock);
        for (int back = 0; back < MONTHS; back++) {
            YearMonth month = now.minusMonths(back);
            months.put(MONTH.format(month), month.toString());
        }
        return months;
    }

    /** A place in the trail as an address tells it; 0 if it tells none. */
    static long place(@Nullable String told) {
        return told != null && told.length() < LONGEST && told.matches("\\d+") ? Long.parseLong(told) : 0;
    }
}

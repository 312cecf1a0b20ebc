package staffnetwork.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Caller;

/** The door for passing on, by choice, exactly what is shown beforehand; and for taking it back. */
@ApplicationScoped
@Transactional
public class PassingOn {
    private final Records records;
    private final PassedOnRows rows;
    private final Caller caller;

    @Inject
    PassingOn(Records records, PassedOnRows rows, Caller caller) {
        this.records = records;
        this.rows = rows;
        this.caller = caller;
    }

    /**
     * What somebody chose to send along.
     *
     * @param groups whether the groups of ESR go along; to HR only
     * @param reach how they would like to be reached; to the network's contact only
     */
    public record Choice(boolean groups, String reach) {
        public Choice {
            if (reach.length() > PassedOn.LONGEST_REACH) {
                throw new IllegalArgumentException("too long");
            }
        }
    }

    /**
     * Exactly what would go, nothing more; empty if there is nothing to ask for, because there is no answer.
     */
    @Allow(Act.SEE_OWN_ANSWER)
    public Optional<PassedOn> preview(PassedOnKind kind, Choice choice) {
        UUID me = caller.id().orElseThrow();
        Kept.Told told = records.of(me).told();
        boolean record = kind == PassedOnKind.STAFF_RECORD;
        if (record && told == null) {
            return Optional.empty();
        }
        return Optional.of(new PassedOn(
                UUID.randomUUID(),
                kind,
                me,
                caller.getName(),
                record && told != null ? told.answers().longTerm() : null,
                record && choice.groups() && told != null ? told.answers().esrGroups() : List.of(),
                record ? "" : choice.reach(),
                records.today(),
                PassedOn.Outcome.OPEN,
                ""));
    }

    /** What was passed on, with what became of it. */
    @Allow(Act.SEE_OWN_ANSWER)
    public Optional<PassedOn> sent(PassedOnKind kind) {
        return records.of(caller.id().orElseThrow()).passedOn(kind).flatMap(ref -> rows.of(ref.id()));
    }

    /** Passes on what the preview shows, in the place of what was passed on before. */
    @Allow(Act.PASS_ON_OWN_ANSWER)
    public void send(PassedOnKind kind, Choice choice) {
        PassedOn what = preview(kind, choice).orElseThrow(() -> new IllegalStateException("there is no answer"));
        forget(kind);
        rows.keep(what);
        records.change(what.person(), kept -> kept.passedOn(new Kept.PassedOnRef(kind, what.id())));
    }

    /** Takes back what was passed on; its reader does not see it any more, from the next request on. */
    @Allow(Act.PASS_ON_OWN_ANSWER)
    public void takeBack(PassedOnKind kind) {
        forget(kind);
    }

    private void forget(PassedOnKind kind) {
        UUID me = caller.id().orElseThrow();
        records.of(me).passedOn(kind).ifPresent(ref -> {
            rows.delete(ref);
            records.change(me, kept -> kept.notPassedOn(kind));
        });
    }
}

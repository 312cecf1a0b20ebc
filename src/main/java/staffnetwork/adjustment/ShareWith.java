package staffnetwork.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import staffnetwork.access.Caller;
import staffnetwork.organisation.People;
import staffnetwork.organisation.PersonView;

/** Finds those with whom somebody can share: their manager, or whoever works here and has that work address. */
@ApplicationScoped
public class ShareWith {
    private static final int MONTHS = 6;

    private final People people;
    private final Caller caller;
    private final Clock clock;

    @Inject
    ShareWith(People people, Caller caller, Clock clock) {
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    /** The caller's manager of today. */
    public Optional<PersonView.Named> manager() {
        return people.own().flatMap(PersonView::managed);
    }

    /** Terms for the caller's manager, as long as they are. */
    public Optional<Shared.Terms> asManager() {
        return manager().map(one -> new Shared.Terms(one.id(), one.name(), true, Purpose.CHANGES, day()));
    }

    /** Terms for whoever works here and has that address, but the caller. Their name stays theirs. */
    public Optional<Shared.Terms> address(String email) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        UUID me = caller.id().orElseThrow();
        return people.idOf(address)
                .filter(id -> !id.equals(me))
                .map(id -> manager()
                        .filter(one -> one.id().equals(id))
                        .flatMap(one -> asManager())
                        .orElse(new Shared.Terms(id, address, false, Purpose.SUPPORT, day())));
    }

    private LocalDate day() {
        return LocalDate.now(clock).plusMonths(MONTHS);
    }
}

package staffnetwork.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import staffnetwork.access.Caller;
import staffnetwork.access.HeldAboutMe;

/** One's own entry of the staff list, one's managers and whom one manages, for the copy of everything held. */
@ApplicationScoped
class HeldPlace implements HeldAboutMe {
    private final People people;
    private final Caller caller;

    @Inject
    HeldPlace(People people, Caller caller) {
        this.people = people;
        this.caller = caller;
    }

    @Override
    public String part() {
        return "place";
    }

    @Override
    public String heading() {
        return "organisation.held";
    }

    @Override
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        people.own().ifPresent(own -> entry(own, lines));
        for (ManagedBy managed : people.ownManagers()) {
            lines.add(
                    managed.manager().name().isEmpty()
                            ? Line.coded("organisation.held.manager", "organisation.held.manager.former")
                            : Line.of(
                                    "organisation.held.manager",
                                    managed.manager().name()));
            lines.add(Line.of("organisation.held.from", managed.since()));
            if (managed.until() != null) {
                lines.add(Line.of("organisation.held.until", managed.until()));
            }
        }
        if (caller.may("SEE_TEAM")) {
            people.team().forEach(one -> lines.add(Line.of("organisation.held.manages", one.name())));
        }
        return lines;
    }

    private static void entry(PersonView own, List<Line> lines) {
        lines.add(Line.of("organisation.person.name", own.name()));
        lines.add(Line.of("organisation.person.email", own.email()));
        lines.add(Line.of("organisation.person.number", own.staffNumber()));
        lines.add(Line.of("organisation.person.directorate", own.place().directorateName()));
        lines.add(Line.of("organisation.person.area", own.place().careAreaName()));
        lines.add(Line.of("organisation.person.group", own.place().staffGroupName()));
        lines.add(Line.of("organisation.person.since", own.since()));
    }
}

package staffnetwork.accesstowork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import staffnetwork.access.Caller;
import staffnetwork.adjustment.Part;
import staffnetwork.adjustment.PlanView;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.adjustment.Plans;
import staffnetwork.organisation.Organisations;
import staffnetwork.organisation.People;
import staffnetwork.organisation.PersonView;
import staffnetwork.web.Messages;

/**
 * What an application to Access to Work asks for (GOV.UK, "Access to Work: apply"), from what is here already: who and where somebody
 * works, whom the trust names, and what they ticked of their plan. What we do not hold, and will not ask for, it leaves to them.
 */
@ApplicationScoped
class GrantSheet {
    private final Applications applications;
    private final Plans plans;
    private final Work work;
    private final PlanWords words;
    private final Messages messages;

    @Inject
    GrantSheet(Applications applications, Plans plans, Work work, PlanWords words, Messages messages) {
        this.applications = applications;
        this.plans = plans;
        this.work = work;
        this.words = words;
        this.messages = messages;
    }

    /** Who the caller is, and where they work. */
    @ApplicationScoped
    static class Work {
        private final Caller caller;
        private final People people;
        private final Organisations organisations;

        @Inject
        Work(Caller caller, People people, Organisations organisations) {
            this.caller = caller;
            this.people = people;
            this.organisations = organisations;
        }

        String name() {
            return caller.getName();
        }

        Optional<PersonView> entry() {
            return people.own();
        }

        String employer() {
            return organisations.ours().map(ours -> ours.name()).orElse("");
        }
    }

    /** Every line, those that are there. */
    List<PlanWords.Line> lines() {
        Application own = applications.own();
        List<PlanWords.Line> lines = new ArrayList<>();
        add(lines, "accesstowork.sheet.name", work.name());
        add(lines, "accesstowork.sheet.employer", work.employer());
        work.entry().ifPresent(entry -> {
            add(lines, "accesstowork.sheet.email", entry.email());
            add(lines, "accesstowork.sheet.place", place(entry));
            boolean may = own.applied() != null && own.applied().contact() == Application.Contact.YES;
            add(lines, "accesstowork.sheet.contact", may ? entry.managerName() : "");
        });
        if (own.applied() != null) {
            add(lines, "accesstowork.sheet.reference", own.applied().reference());
        }
        lines.addAll(ticked(own.paper()));
        return lines;
    }

    private static String place(PersonView entry) {
        String group = entry.place().staffGroupName();
        return String.join(
                ", ",
                List.of(entry.place().careAreaName(), entry.place().directorateName(), group).stream()
                        .filter(each -> !each.isEmpty())
                        .toList());
    }

    private List<PlanWords.Line> ticked(Application.Paper paper) {
        PlanView plan = plans.own();
        Map<Part, String> parts = new EnumMap<>(Part.class);
        plan.words().forEach((part, said) -> {
            if (paper.parts().contains(part)) {
                parts.put(part, said);
            }
        });
        return words.lines(
                parts,
                plan.rows().stream()
                        .filter(row -> paper.rows().contains(row.id()))
                        .toList());
    }

    private void add(List<PlanWords.Line> lines, String key, String value) {
        if (!value.isEmpty()) {
            lines.add(new PlanWords.Line(messages.text(key), value));
        }
    }
}

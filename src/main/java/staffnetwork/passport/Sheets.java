package staffnetwork.passport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import staffnetwork.access.Caller;
import staffnetwork.adjustment.Adjustment;
import staffnetwork.adjustment.Part;
import staffnetwork.adjustment.PlanView;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.adjustment.Plans;
import staffnetwork.routes.Answer;
import staffnetwork.routes.Asking;
import staffnetwork.routes.Wanted;
import staffnetwork.web.Messages;

/** Puts a sheet together from the caller's own plan and what was agreed with them, each time anew. */
@ApplicationScoped
class Sheets {
    private final Plans plans;
    private final Asking asking;
    private final PlanWords words;
    private final Messages messages;
    private final Reader reader;

    @Inject
    Sheets(Plans plans, Asking asking, PlanWords words, Messages messages, Reader reader) {
        this.plans = plans;
        this.asking = asking;
        this.words = words;
        this.messages = messages;
        this.reader = reader;
    }

    /** Whose sheet it is, and when it is made. */
    @ApplicationScoped
    static class Reader {
        private final Caller caller;
        private final Clock clock;

        @Inject
        Reader(Caller caller, Clock clock) {
            this.caller = caller;
            this.clock = clock;
        }

        String name() {
            return caller.getName();
        }

        LocalDate today() {
            return LocalDate.now(clock);
        }
    }

    /** The caller's plan. */
    PlanView plan() {
        return plans.own();
    }

    /** The sheet with what was chosen; what would help comes right after what gets in the way. */
    Sheet sheet(Chosen chosen) {
        PlanView plan = plans.own();
        List<Wanted> asked =
                asking.mine().stream().flatMap(one -> one.wanted().stream()).toList();
        List<Sheet.Line> lines = new ArrayList<>();
        for (Part part : Part.values()) {
            if (chosen.parts().contains(part) && !plan.said(part).isEmpty()) {
                lines.add(new Sheet.Line(words.name(part), plan.said(part), ""));
            }
            if (part == Part.BARRIER) {
                plan.rows().stream()
                        .filter(row -> chosen.rows().contains(row.id()))
                        .forEach(row -> lines.add(
                                new Sheet.Line(messages.text("adjustment.row"), words.row(row), agreed(row, asked))));
            }
        }
        return new Sheet(reader.name(), messages.text("passport.made", words.day(reader.today())), lines);
    }

    /** The latest yes about it; a no and its reason are nobody's business but the person's. */
    private String agreed(Adjustment row, List<Wanted> asked) {
        UUID id = row.id();
        Optional<Wanted> settled = asked.stream()
                .filter(each -> each.id().equals(id))
                .filter(each -> each.answer() != null && each.answer().isYes())
                .findFirst();
        return settled.map(each -> said(each, words.row(row))).orElse("");
    }

    private String said(Wanted wanted, String now) {
        List<String> said = new ArrayList<>();
        Answer yes = wanted.answer();
        if (yes != null) {
            said.add(messages.text("passport.agreed", yes.byName(), words.day(yes.on())));
            if (yes.until() != null) {
                said.add(messages.text("passport.trial", words.day(yes.until())));
            }
            if (!yes.words().isEmpty()) {
                said.add(yes.words());
            }
        }
        if (!wanted.text().equals(now)) {
            said.add(messages.text("passport.as", wanted.text()));
        }
        Wanted.Delivery how = wanted.delivery();
        if (how != null) {
            said.add(
                    how.done() == null
                            ? messages.text("passport.promised", words.day(how.promised()), how.orders())
                            : messages.text("passport.there", words.day(how.done())));
        }
        return String.join("\n", said);
    }
}

package staffnetwork.accesstowork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.web.Messages;

/** Says an application line by line; the same words for its page and for the copy of everything that is held. */
@ApplicationScoped
class GrantWords {
    private final Messages messages;
    private final PlanWords plan;

    @Inject
    GrantWords(Messages messages, PlanWords plan) {
        this.messages = messages;
        this.plan = plan;
    }

    /** A day in words; what is said of no day, if there is none. */
    String day(@Nullable LocalDate day) {
        return day == null ? messages.text("accesstowork.not-yet") : plan.day(day);
    }

    /** That they applied. */
    String applied(Application own) {
        Application.Applied applied = own.applied();
        if (applied == null) {
            return messages.text("accesstowork.not-yet");
        }
        List<String> said = new ArrayList<>();
        said.add(messages.text("accesstowork.applied.on", day(applied.on())));
        if (!applied.reference().isEmpty()) {
            said.add(messages.text("accesstowork.applied.reference", applied.reference()));
        }
        said.add(messages.text("accesstowork.contact." + applied.contact()));
        return String.join("\n", said);
    }

    /** Who comes to look. */
    String visit(Application own) {
        Application.Visit visit = own.visit();
        if (visit == null) {
            return messages.text("accesstowork.not-yet");
        }
        return messages.text("accesstowork.visit.line", visit.assessor(), day(visit.day()))
                .strip();
    }

    /** What the letter says. */
    String award(Application own) {
        Application.Award award = own.award();
        return award == null
                ? messages.text("accesstowork.not-yet")
                : messages.text("accesstowork.award.line", day(award.letter()), day(award.until())) + "\n"
                        + award.what();
    }

    /** Whether they asked for it again. */
    String renewal(Application own) {
        Application.Award award = own.award();
        if (award == null) {
            return messages.text("accesstowork.not-yet");
        }
        return award.renewed() == null
                ? messages.text("accesstowork.renew.from", day(award.alarm()))
                : messages.text("accesstowork.renew.on", day(award.renewed()));
    }

    /** One thing that was bought. */
    String item(Application.Item item) {
        return messages.text("accesstowork.item.line", day(item.bought()), day(item.claimed()));
    }
}

package staffnetwork.year;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Caller;
import staffnetwork.intake.FileKind;
import staffnetwork.web.Messages;
import staffnetwork.workforce.Recruitment;

/** The page where metric 2's counts are typed. */
@Named
@RequestScoped
public class RecruitmentPage {
    private final TypedCounts counts;
    private final OpenYear open;
    private final Messages messages;
    private final CountsForm shortlisted = new CountsForm("shortlisted");
    private final CountsForm appointed = new CountsForm("appointed");

    @Inject
    RecruitmentPage(TypedCounts counts, OpenYear open, Messages messages, Caller caller) {
        caller.demand(Act.TYPE_COUNTS);
        this.counts = counts;
        this.open = open.demanded();
        this.messages = messages;
    }

    @PostConstruct
    void read() {
        if (counts.typed(open.getYear(), FileKind.RECRUITMENT).orElse(null) instanceof Recruitment typed) {
            shortlisted.show(typed.shortlisted());
            appointed.show(typed.appointed());
        }
    }

    /** Saves the counts. */
    public @Nullable String save() {
        if (!CountsForm.right(messages, shortlisted, List.of(appointed), "year.recruitment.above")) {
            return null;
        }
        if (!counts.save(open.getYear(), new Recruitment(shortlisted.counts(), appointed.counts()))) {
            messages.wrong("send", "year.frozen.meanwhile");
            return null;
        }
        messages.done("year.recruitment.saved");
        return "/year/tasks?faces-redirect=true&year=" + open.getYear();
    }

    public CountsForm getShortlisted() {
        return shortlisted;
    }

    public CountsForm getAppointed() {
        return appointed;
    }
}

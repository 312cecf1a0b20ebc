package staffnetwork.accesstowork;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.web.Messages;

/** Who comes to look what would help, and when. */
@Named
@RequestScoped
public class GrantVisitPage {
    private final Applications applications;
    private final Messages messages;
    private @Nullable String assessor;
    private @Nullable LocalDate day;

    @Inject
    GrantVisitPage(Applications applications, Messages messages) {
        this.applications = applications;
        this.messages = messages;
    }

    @PostConstruct
    void read() {
        Application.Visit visit = applications.own().visit();
        if (visit != null) {
            assessor = visit.assessor();
            day = visit.day();
        }
    }

    /** Saves it. */
    public @Nullable String save() {
        String name = PlanWords.own(assessor);
        if (name.isEmpty() && day == null) {
            messages.wrong("assessor", "accesstowork.visit.missing");
        } else if (name.length() > Application.LONGEST_NAME) {
            messages.wrong("assessor", "accesstowork.long", Application.LONGEST_NAME);
        } else if (applications.visit(new Application.Visit(name, day))) {
            messages.done("accesstowork.saved");
            return "/grant/mine?faces-redirect=true";
        } else {
            messages.wrong("assessor", "accesstowork.full");
        }
        return null;
    }

    public @Nullable String getAssessor() {
        return assessor;
    }

    public void setAssessor(@Nullable String assessor) {
        this.assessor = assessor;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }
}

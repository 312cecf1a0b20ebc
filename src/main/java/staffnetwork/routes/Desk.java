package staffnetwork.routes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import staffnetwork.adjustment.PlanWords;

/** Where somebody sits who decides about what was asked for: pages in the folder "again" are of those who look a second time. */
@RequestScoped
class Desk {
    private static final String AGAIN = "again";

    private final Answering answering;
    private final SecondLooks looks;
    private final boolean again;
    private final UUID id;
    private final UUID row;

    @Inject
    Desk(Answering answering, SecondLooks looks, HttpServletRequest request) {
        this.answering = answering;
        this.looks = looks;
        this.again = request.getServletPath().startsWith("/" + AGAIN + "/");
        this.id = PlanWords.id(request.getParameter("id"));
        this.row = PlanWords.id(request.getParameter("row"));
    }

    private Deciding door() {
        return again ? looks : answering;
    }

    List<Asked> open() {
        return door().open();
    }

    /** The one that the address names. */
    Asked one() {
        return door().one(id);
    }

    UUID row() {
        return row;
    }

    void answer(Said said) {
        door().answer(id, row, said);
    }

    void promise(LocalDate day, String orders) {
        door().promise(id, row, day, orders);
    }

    /** Asks whoever it is of to let the clock stand still; only whoever was asked first can. */
    void askForTime() {
        answering.askForTime(id);
    }

    boolean isFirst() {
        return !again;
    }

    /** The folder of its pages. */
    String folder() {
        return again ? AGAIN : "answer";
    }

    /** The page of the one that the address names. */
    String back() {
        return "/" + folder() + "/one?faces-redirect=true&id=" + id;
    }
}

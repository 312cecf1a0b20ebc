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
import staffnetwork.workforce.Board;

/** The page where metric 10's counts are typed. */
@Named
@RequestScoped
public class BoardPage {
    private final TypedCounts counts;
    private final OpenYear open;
    private final Messages messages;
    private final CountsForm total = new CountsForm("total");
    private final CountsForm voting = new CountsForm("voting");
    private final CountsForm executive = new CountsForm("executive");

    @Inject
    BoardPage(TypedCounts counts, OpenYear open, Messages messages, Caller caller) {
        caller.demand(Act.TYPE_COUNTS);
        this.counts = counts;
        this.open = open.demanded();
        this.messages = messages;
    }

    @PostConstruct
    void read() {
        if (counts.typed(open.getYear(), FileKind.BOARD).orElse(null) instanceof Board typed) {
            total.show(typed.total());
            voting.show(typed.voting());
            executive.show(typed.executive());
        }
    }

    /** Saves the counts. */
    public @Nullable String save() {
        if (!CountsForm.right(messages, total, List.of(voting, executive), "year.board.above")) {
            return null;
        }
        if (!counts.save(open.getYear(), new Board(total.counts(), voting.counts(), executive.counts()))) {
            messages.wrong("send", "year.frozen.meanwhile");
            return null;
        }
        messages.done("year.board.saved");
        return "/year/tasks?faces-redirect=true&year=" + open.getYear();
    }

    public CountsForm getTotal() {
        return total;
    }

    public CountsForm getVoting() {
        return voting;
    }

    public CountsForm getExecutive() {
        return executive;
    }
}

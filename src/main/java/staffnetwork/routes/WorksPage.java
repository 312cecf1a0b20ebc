package staffnetwork.routes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.web.Messages;

/** Whether something that is there works: one page. */
@Named
@RequestScoped
public class WorksPage {
    private final Asking asking;
    private final AskedWords words;
    private final Messages messages;
    private final UUID id;
    private final UUID row;
    private String text = "";
    private @Nullable String works;

    @Inject
    WorksPage(Asking asking, AskedWords words, Messages messages, HttpServletRequest request) {
        this.asking = asking;
        this.words = words;
        this.messages = messages;
        this.id = PlanWords.id(request.getParameter("id"));
        this.row = PlanWords.id(request.getParameter("row"));
    }

    @PostConstruct
    void read() {
        text = words.lines(asking.one(id)).stream()
                .filter(line -> line.id().equals(row))
                .map(AskedWords.Line::text)
                .findFirst()
                .orElse("");
    }

    /** Keeps the answer; nobody is told. If it works, the next page asks whether the idea may go on. */
    public String save() {
        asking.works(id, row, Wanted.Works.valueOf(String.valueOf(works)));
        messages.done("routes.works.saved");
        if (Wanted.Works.YES.name().equals(works)) {
            return "/ideas/ask?faces-redirect=true&id=" + id + "&row=" + row;
        }
        return "/ask/one?faces-redirect=true&id=" + id;
    }

    public String getText() {
        return text;
    }

    public @Nullable String getWorks() {
        return works;
    }

    public void setWorks(@Nullable String works) {
        this.works = works;
    }
}

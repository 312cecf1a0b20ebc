package staffnetwork.accesstowork;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import staffnetwork.adjustment.PlanWords;

/** One sheet with what an application asks for, to read from or to print. */
@Named
@RequestScoped
public class GrantSheetPage {
    private final GrantSheet sheet;
    private List<PlanWords.Line> lines = List.of();

    @Inject
    GrantSheetPage(GrantSheet sheet) {
        this.sheet = sheet;
    }

    @PostConstruct
    void read() {
        lines = sheet.lines();
    }

    public List<PlanWords.Line> getLines() {
        return lines;
    }
}

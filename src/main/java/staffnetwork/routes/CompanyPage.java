package staffnetwork.routes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.adjustment.Shared.Company;
import staffnetwork.adjustment.Sharing;
import staffnetwork.web.Messages;

/** Who is with somebody who asks: said before they ask, and changed whenever they like. */
@Named
@RequestScoped
public class CompanyPage {
    private final Asking asking;
    private final Sharing sharing;
    private final Messages messages;
    private final @Nullable String id;
    private List<String> chosen = List.of();

    @Inject
    CompanyPage(Asking asking, Sharing sharing, Messages messages, HttpServletRequest request) {
        this.asking = asking;
        this.sharing = sharing;
        this.messages = messages;
        this.id = request.getParameter("id");
    }

    @PostConstruct
    void read() {
        Set<Company> said =
                id == null ? sharing.company() : asking.one(PlanWords.id(id)).company();
        chosen = said.stream().map(Company::name).toList();
    }

    /** Changes it, for something that was asked for. */
    public String change() {
        asking.accompany(PlanWords.id(id), company());
        messages.done("routes.company.saved");
        return "/ask/one?faces-redirect=true&id=" + PlanWords.id(id);
    }

    Set<Company> company() {
        return chosen.stream().map(Company::valueOf).collect(Collectors.toSet());
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable List<String> chosen) {
        this.chosen = chosen == null ? List.of() : List.copyOf(chosen);
    }
}

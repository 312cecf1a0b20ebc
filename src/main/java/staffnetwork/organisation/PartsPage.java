package staffnetwork.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Caller;
import staffnetwork.web.Messages;

/** The page of directorates and care areas, and the one where one of them gets another name. */
@Named
@RequestScoped
public class PartsPage {
    private final Parts parts;
    private final Messages messages;
    private final @Nullable UUID part;
    private @Nullable String name;

    @Inject
    PartsPage(Parts parts, Messages messages, Caller caller, HttpServletRequest request) {
        caller.demand(Act.CHANGE_PEOPLE);
        this.parts = parts;
        this.messages = messages;
        this.part = Asked.id(request).orElse(null);
        if (part != null) {
            this.name = parts.name(part).orElseThrow(() -> Asked.notThere(Act.CHANGE_PEOPLE));
        }
    }

    /** Every directorate with its care areas. */
    public List<Part> getAll() {
        return parts.all();
    }

    /** Saves the name. */
    public @Nullable String rename() {
        if (part == null || !parts.rename(part, String.valueOf(name))) {
            messages.wrong("name", "organisation.part.name.taken");
            return null;
        }
        messages.done("organisation.part.renamed");
        return "/organisation/parts?faces-redirect=true";
    }

    public @Nullable UUID getPart() {
        return part;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}

package staffnetwork.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import staffnetwork.web.Messages;

/** The list of people who work here, searched and paged. */
@Named
@RequestScoped
public class PeoplePage {
    private final Messages messages;
    private final PeopleList list;
    private @Nullable String search;

    @Inject
    PeoplePage(People people, Messages messages, HttpServletRequest request) {
        this.messages = messages;
        this.search = request.getParameter("find");
        this.list = people.list(Objects.requireNonNullElse(search, ""), Asked.page(request));
    }

    /** Shows those who fit what was entered. */
    public String find() {
        return "/organisation/people?faces-redirect=true" + (isSearched() ? "&find=" + encoded() : "");
    }

    /** Those of this page. */
    public PeopleList getList() {
        return list;
    }

    /** How many were found, in words. */
    public String getFound() {
        return messages.text("organisation.people.found", list.found());
    }

    /** The address of the page before, nothing on the first. */
    public @Nullable String getPrevious() {
        return list.page() > 1 ? address(list.page() - 1) : null;
    }

    /** The address of the page after, nothing on the last. */
    public @Nullable String getNext() {
        return list.hasNext() ? address(list.page() + 1) : null;
    }

    private String address(int page) {
        return "/organisation/people?page=" + page + (isSearched() ? "&find=" + encoded() : "");
    }

    private boolean isSearched() {
        return search != null && !search.isBlank();
    }

    private String encoded() {
        return URLEncoder.encode(String.valueOf(search).strip(), StandardCharsets.UTF_8);
    }

    public @Nullable String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = search;
    }
}

package staffnetwork.stafflist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Decision;
import staffnetwork.access.NotAllowed;
import staffnetwork.web.Messages;

/** The page that shows what a staff list would change, before anything is saved. */
@Named
@RequestScoped
public class StaffListChangesPage {
    private final StaffLists lists;
    private final Messages messages;
    private final StaffListView view;
    private final String seen;

    @Inject
    StaffListChangesPage(StaffLists lists, Messages messages, HttpServletRequest request) {
        this.lists = lists;
        this.messages = messages;
        this.view = token(request.getParameter("id")).flatMap(lists::look).orElseThrow(StaffListChangesPage::notThere);
        this.seen = Objects.requireNonNullElse(request.getParameter("seen"), "");
    }

    private static Optional<UUID> token(@Nullable String told) {
        try {
            return told == null ? Optional.empty() : Optional.of(UUID.fromString(told));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static NotAllowed notThere() {
        return new NotAllowed(Act.CHANGE_PEOPLE, new Decision.Refused(Decision.Reason.NOT_YOURS));
    }

    /**
     * One kind of change.
     *
     * @param heading what it is, with how many
     * @param names the first of those it concerns
     * @param more whether there are others
     */
    public record Kind(String heading, List<String> names, boolean more) {}

    /** The changes by kind; kinds without any are left out. */
    public List<Kind> getKinds() {
        List<Kind> kinds = new ArrayList<>();
        StaffListView.Changes changes = view.changes();
        kind(kinds, "stafflist.changes.joined", changes.joined());
        kind(kinds, "stafflist.changes.moved", changes.moved());
        kind(kinds, "stafflist.changes.details", changes.details());
        kind(kinds, "stafflist.changes.managers", changes.managers());
        kind(kinds, "stafflist.changes.left", changes.left());
        kind(kinds, "stafflist.changes.kept", changes.kept());
        return kinds;
    }

    private void kind(List<Kind> kinds, String key, StaffListView.Some some) {
        if (some.count() > 0) {
            kinds.add(new Kind(messages.text(key, some.count()), some.names(), some.hasMore()));
        }
    }

    /** How many people the list holds, in words. */
    public String getPeople() {
        return messages.text("stafflist.changes.people", view.people());
    }

    /** In how many rows the manager is nobody we know, in words. */
    public String getManagersUnknown() {
        return messages.text("stafflist.changes.unknown", view.changes().managersUnknown());
    }

    /** Whether a manager is named whom nobody knows. */
    public boolean isSomeManagerUnknown() {
        return view.changes().managersUnknown() > 0;
    }

    /** Saves all of it. */
    public String save() {
        StaffListSaved saved = lists.save(view.token(), seen);
        if (saved instanceof StaffListSaved.Saved) {
            messages.done("stafflist.changes.saved");
            return "/organisation/people?faces-redirect=true";
        }
        if (saved instanceof StaffListSaved.Different) {
            messages.done("stafflist.changes.different");
            return "/stafflist/changes?faces-redirect=true&id=" + view.token();
        }
        messages.done(saved instanceof StaffListSaved.Gone ? "stafflist.changes.gone" : "stafflist.last-administrator");
        return "/stafflist/bring?faces-redirect=true";
    }

    /** Saves nothing and forgets the list. */
    public String forget() {
        lists.forget();
        messages.done("stafflist.changes.forgotten");
        return "/organisation/people?faces-redirect=true";
    }

    public StaffListView getView() {
        return view;
    }
}

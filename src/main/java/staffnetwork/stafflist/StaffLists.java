package staffnetwork.stafflist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Caller;
import staffnetwork.organisation.AccountIds;

/** The door through which the staff list comes in: first it is shown what would change, then all of it is saved or nothing. */
@ApplicationScoped
@Transactional
public class StaffLists {
    private final StaffListRepository repository;
    private final PendingStaffLists pending;
    private final Instance<AccountIds> accounts;
    private final StaffListNews news;
    private final Caller caller;

    @Inject
    StaffLists(
            StaffListRepository repository,
            PendingStaffLists pending,
            Instance<AccountIds> accounts,
            StaffListNews news,
            Caller caller) {
        this.repository = repository;
        this.pending = pending;
        this.accounts = accounts;
        this.news = news;
        this.caller = caller;
    }

    /**
     * Reads a staff list and tells what it would change; nothing is saved. The file is not kept.
     *
     * @param name the name the user knows the file by
     */
    @Allow(Act.CHANGE_PEOPLE)
    public StaffListView bring(Path file, String name) {
        StaffList list = StaffListReader.read(file, name);
        StaffListChanges changes = compare(list);
        return StaffListView.of(pending.keep(me(), list), list, changes);
    }

    /** What the list of that token would change by now; nothing if it waited too long or is not the caller's. */
    @Allow(Act.CHANGE_PEOPLE)
    public Optional<StaffListView> look(UUID token) {
        return pending.of(me(), token).map(found -> StaffListView.of(token, found.list(), compare(found.list())));
    }

    /**
     * Saves what was shown, all of it or nothing.
     *
     * @param seen what {@link StaffListView#seen()} said of the changes that were shown
     */
    @Allow(Act.CHANGE_PEOPLE)
    public StaffListSaved save(UUID token, String seen) {
        repository.lock();
        Optional<PendingStaffLists.Pending> found =
                pending.of(me(), token).filter(one -> one.list().isUsable());
        if (found.isEmpty()) {
            return new StaffListSaved.Gone();
        }
        StaffListChanges changes = compare(found.get().list());
        if (!changes.seen().equals(seen)) {
            return new StaffListSaved.Different();
        }
        if (!news.endRoles(changes)) {
            return new StaffListSaved.NobodyLeft();
        }
        repository.save(changes, news.today());
        news.tell(changes);
        pending.forget(me());
        return new StaffListSaved.Saved(
                StaffListView.of(token, found.get().list(), changes).changes());
    }

    /** Forgets the list without saving anything. */
    @Allow(Act.CHANGE_PEOPLE)
    public void forget() {
        pending.forget(me());
    }

    private StaffListChanges compare(StaffList list) {
        Map<String, UUID> ids = new HashMap<>();
        accounts.forEach(known -> ids.putAll(known.byAddress()));
        return StaffListComparison.compare(repository.everybody(), list, ids, me());
    }

    private UUID me() {
        return caller.id().orElseThrow();
    }
}

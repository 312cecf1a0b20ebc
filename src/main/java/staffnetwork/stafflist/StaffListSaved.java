package staffnetwork.stafflist;

/** What became of saving a staff list. */
public sealed interface StaffListSaved {
    /** All of it is saved. */
    record Saved(StaffListView.Changes changes) implements StaffListSaved {}

    /** Nothing is saved: somebody changed people in the meantime, so it would do something else than was shown. */
    record Different() implements StaffListSaved {}

    /** Nothing is saved: it waited too long, or was saved already. */
    record Gone() implements StaffListSaved {}

    /** Nothing is saved: nobody would stay administrator. */
    record NobodyLeft() implements StaffListSaved {}
}

package staffnetwork.organisation;

/** A room that keeps a row for everybody, so that having one says nothing. It is found by its type. */
public interface RowForEverybody {
    /** Makes rows for people who have none, at most that many at once, and tells how many; a moment after people join, and every hour. */
    int makeRows(int most);

    /** Deletes what is past its time, and does what else is due; as often. */
    void tidy();
}

package staffnetwork.access;

import java.util.function.BiPredicate;

/**
 * A table about a person, and who sees and changes which of its rows by right: written apart from the policies.
 *
 * @param table its name
 * @param key an expression that gives what the oracle needs to know of a row, as text, with commas between the parts
 * @param sees who sees the row of that key
 * @param changes who may change it
 * @param touch an assignment that changes nothing
 * @param forged an insert, whose one parameter is a person's id, that the asker has no right to
 * @param mayForge who has the right to that insert for that person
 */
record Wall(
        String table,
        String key,
        BiPredicate<Asker, String[]> sees,
        BiPredicate<Asker, String[]> changes,
        String touch,
        String forged,
        BiPredicate<Asker, String> mayForge) {

    /**
     * A table whose rows only their owner sees, enters and changes: one line for a new table.
     *
     * @param owner the column with the owner's id
     * @param touch an assignment that changes nothing
     * @param forged an insert, whose one parameter is the owner's id
     */
    static Wall ownOnly(String table, String owner, String touch, String forged) {
        return new Wall(
                table,
                owner + "::text",
                (asker, row) -> asker.is(row[0]),
                (asker, row) -> asker.is(row[0]),
                touch,
                forged,
                Asker::is);
    }
}

package staffnetwork.vault;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Where a sealed value lies. It is bound to that place: put anywhere else, it cannot be opened.
 *
 * @param holder whose key seals it
 * @param table the table
 * @param column the column
 * @param row the row's id
 */
public record Place(Holder holder, String table, String column, UUID row) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z_]{0,62}");

    public Place {
        if (!NAME.matcher(table).matches() || !NAME.matcher(column).matches()) {
            throw new IllegalArgumentException("not a column: " + table + "." + column);
        }
    }

    /** The column {@code sealed} in a row that has a key of its own, for the purpose that the table is called by. */
    public static Place of(String table, UUID row) {
        return new Place(new Holder(row, purpose(table)), table, "sealed", row);
    }

    /** What keys of a table are for. */
    static String purpose(String table) {
        return table.replace('_', '-');
    }

    /** What a value of this place is bound to, for one version of the format. No part can hold the bar that parts them. */
    byte[] bound(int version) {
        return String.join(
                        "|",
                        "staff-network",
                        table,
                        column,
                        row.toString(),
                        holder.id().toString(),
                        holder.purpose(),
                        Integer.toString(version))
                .getBytes(StandardCharsets.US_ASCII);
    }
}

package staffnetwork.spreadsheet;

/**
 * A place in a file.
 *
 * @param file the name the user knows the file by
 * @param sheet the sheet's name, or empty for a CSV file or the file as a whole
 * @param row the row as the user sees it, from 1; 0 for none
 * @param column the column as the user sees it (its letters, and its heading where known); empty for none
 */
public record Place(String file, String sheet, int row, String column) {
    /** The file as a whole. */
    public static Place file(String file) {
        return new Place(file, "", 0, "");
    }

    /** The place in words: file, sheet, row, column, as far as they are known. */
    public String words() {
        StringBuilder words = new StringBuilder(file);
        if (!sheet.isEmpty()) {
            words.append(", sheet ").append(sheet);
        }
        if (row > 0) {
            words.append(", row ").append(row);
        }
        if (!column.isEmpty()) {
            words.append(", column ").append(column);
        }
        return words.toString();
    }
}

package staffnetwork.spreadsheet;

/**
 * What the sheets of one workbook share while they are read.
 *
 * @param file the name the user knows it by
 */
record WorkbookContext(
        String file, Limits limits, Texts texts, SharedTexts shared, DateStyles styles, boolean date1904) {}

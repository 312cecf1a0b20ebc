package staffnetwork.spreadsheet;

/** Why a file as a whole is refused: one sentence each. Source: privacy design, section 6. */
enum Reason {
    EMPTY(
            "a workbook or a CSV file",
            "a file with nothing in it",
            "Save the file again and check that it opens in Excel."),
    TOO_LARGE(
            "a file no larger than the limit",
            "a larger one",
            "Remove sheets and columns that are not needed, or ask for the limit to be raised."),
    TOO_SLOW(
            "a file that can be read within two minutes",
            "one that takes longer",
            "Remove sheets, rows and columns that are not needed, or open it in Excel and save it as a new workbook."),
    PASSWORD(
            "a workbook without a password",
            "a password-protected workbook",
            "Open it in Excel, remove the password (File, Info, Protect Workbook, Encrypt with Password) and save it again."),
    MACROS(
            "a workbook without macros",
            "a workbook with macros",
            "Save it as an Excel Workbook (.xlsx), which leaves the macros out."),
    EXTERNAL_LINKS(
            "a workbook that stands alone",
            "links to other workbooks",
            "In Excel choose Data, Edit Links, Break Link, and save it again."),
    DDE(
            "a file that starts no other program",
            "a link that starts another program (DDE)",
            "Copy the figures as values into a new workbook."),
    EMBEDDED(
            "a workbook without embedded files", "an embedded object", "Delete the embedded object and save it again."),
    DOCTYPE(
            "a workbook as Excel writes it",
            "a document type definition (DTD) inside it",
            "Open it in Excel and save it as a new workbook."),
    BOMB(
            "a file that unpacks to a reasonable size",
            "a part that unpacks to far more than it should",
            "Open it in Excel and save it as a new workbook; do not use it if you do not know who made it."),
    TRUNCATED("a whole file", "one that breaks off before its end", "Copy, download or export it again."),
    DAMAGED(
            "a sound workbook",
            "a damaged one",
            "Open it in Excel, let Excel repair it, and save it as a new workbook."),
    DUPLICATE_PARTS(
            "each part of the workbook once",
            "two parts with the same name",
            "Open it in Excel and save it as a new workbook."),
    UNSAFE_NAME(
            "a workbook as Excel writes it",
            "a part that points outside the file",
            "Do not use this file; ask for it again from its source."),
    TOO_MANY_PARTS(
            "a workbook with a reasonable number of parts",
            "far too many parts",
            "Copy the sheet that is needed into a new workbook."),
    TOO_MANY_SHEETS(
            "no more sheets than the limit", "more sheets", "Copy the sheets that are needed into a new workbook."),
    TOO_MANY_COLUMNS(
            "no more columns than the limit",
            "something in a column beyond it",
            "Remove the columns that are not needed."),
    TOO_MANY_STYLES("no more than 64,000 cell styles", "more", "Copy the sheet as values into a new workbook."),
    TOO_MUCH_TEXT(
            "less text than the limit",
            "more text than we can hold",
            "Remove columns with free text; they are not needed."),
    CELL_TOO_LONG("cells within Excel's limit", "a longer one", "Shorten the text of that cell."),
    ROWS_OUT_OF_ORDER(
            "each row once and in order",
            "a row or cell that comes twice or out of order",
            "Open the file in Excel, let Excel repair it, and save it as a new workbook."),
    UNCLOSED_QUOTE(
            "every quotation mark in pairs",
            "one that is opened and never closed",
            "Export the CSV file again, or save it from Excel as CSV UTF-8."),
    NO_SHEET("a workbook with a visible sheet", "none", "Unhide the sheet with the data and save it again."),
    BINARY_WORKBOOK(
            "an .xlsx workbook",
            "a binary workbook (.xlsb)",
            "Open it in Excel and save it as an Excel Workbook (.xlsx)."),
    OPEN_DOCUMENT(
            "an .xlsx workbook",
            "an OpenDocument spreadsheet (.ods)",
            "Open it and save it as an Excel Workbook (.xlsx)."),
    NUMBERS("an .xlsx workbook", "an Apple Numbers document", "In Numbers choose File, Export To, Excel."),
    OLD_EXCEL(
            "an .xlsx workbook or an .xls workbook of Excel 97 or later",
            "a workbook of an older Excel",
            "Open it in Excel and save it as an Excel Workbook (.xlsx)."),
    PDF("a workbook or a CSV file", "a PDF document", "Ask for the spreadsheet the PDF was made from."),
    WORD("a workbook or a CSV file", "a Word document", "Copy the table into Excel and save it as a workbook."),
    POWERPOINT(
            "a workbook or a CSV file",
            "a PowerPoint presentation",
            "Copy the table into Excel and save it as a workbook."),
    OTHER_OFFICE(
            "a workbook or a CSV file",
            "another kind of office document",
            "Save the table as an Excel Workbook (.xlsx)."),
    ZIP_FOLDER("a workbook or a CSV file", "a compressed folder", "Unpack it and choose the spreadsheet inside."),
    ARCHIVE("a workbook or a CSV file", "a compressed file", "Unpack it and choose the spreadsheet inside."),
    SIGNED(
            "a workbook without a digital signature",
            "a signed one, whose signature would break",
            "In Excel choose File, Info, View Signatures, remove it, and save the workbook again."),
    OTHER_ALPHABET(
            "a workbook in the usual encoding (UTF-8)",
            "another encoding",
            "Open it in Excel and save it as a new workbook."),
    NOT_AS_MEANT(
            "a workbook that can be filled without changing anything else",
            "one where something else would change",
            "Open it in Excel and save it as a new workbook, or use our own layout."),
    WEB_PAGE(
            "a workbook or a CSV file",
            "a web page or XML, whatever its name says",
            "Open it in Excel and save it as an Excel Workbook (.xlsx)."),
    PICTURE("a workbook or a CSV file", "a picture", "Ask for the spreadsheet the picture shows."),
    RICH_TEXT(
            "a workbook or a CSV file", "a rich text document", "Copy the table into Excel and save it as a workbook."),
    NOT_A_TABLE("a workbook or a CSV file", "something else", "Choose the spreadsheet you exported or were sent."),
    UNREADABLE(
            "a file that can be read",
            "one that cannot be opened",
            "Check that the file is still there and not in use.");

    private final String expected;
    private final String found;
    private final String remedy;

    Reason(String expected, String found, String remedy) {
        this.expected = expected;
        this.found = found;
        this.remedy = remedy;
    }

    Fault at(Place place) {
        return Fault.blocking(FaultCode.UNREADABLE_FILE, place, expected, found, remedy);
    }

    Refusal of(String file) {
        return new Refusal(at(Place.file(file)));
    }
}

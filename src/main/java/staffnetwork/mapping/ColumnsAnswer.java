package staffnetwork.mapping;

import java.util.List;

/** What became of an answer to the question which column is which. */
public sealed interface ColumnsAnswer {
    /** It is remembered, and the file is read by it. */
    record Taken() implements ColumnsAnswer {}

    /**
     * Two columns were chosen for one field.
     *
     * @param second the later of the two columns, counted from 0
     */
    record TwoForOne(String field, int first, int second) implements ColumnsAnswer {}

    /**
     * Fields that are needed were not chosen.
     *
     * @param fields each of them, with the fields that would do instead
     */
    record Missing(List<List<String>> fields) implements ColumnsAnswer {}

    /** The row taken for the headings does not look like headings, and why. */
    record NotHeadings(String doubt) implements ColumnsAnswer {}

    /** The file is not there any more, or is being read. */
    record Gone() implements ColumnsAnswer {}
}

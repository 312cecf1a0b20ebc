package staffnetwork.mapping;

import java.util.List;

/**
 * One row of a table of choices.
 *
 * @param id names the choice on the page
 * @param name what is asked about
 * @param note a remark beside the name; may be empty
 * @param about what stands in the middle column
 * @param options what can be chosen; none if nothing can
 * @param fixed what is so if nothing can be chosen; empty otherwise
 */
public record Question(String id, String name, String note, String about, List<Option> options, String fixed) {
    public Question {
        options = List.copyOf(options);
    }

    /** One choice. */
    public record Option(String value, String label) {}
}

package staffnetwork.year;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import staffnetwork.web.Messages;
import staffnetwork.workforce.Headcounts;

/** Fields for the head-counts of the three status groups, for a page that asks for several of them. */
public final class CountsForm {
    private final String name;
    private @Nullable Long disabled;
    private @Nullable Long nonDisabled;
    private @Nullable Long unknown;

    CountsForm(String name) {
        this.name = name;
    }

    void show(Headcounts counts) {
        disabled = counts.disabled();
        nonDisabled = counts.nonDisabled();
        unknown = counts.unknown();
    }

    /** The counts, once all three were entered. */
    Headcounts counts() {
        return new Headcounts(value(disabled), value(nonDisabled), value(unknown));
    }

    private static boolean notBelowZero(Messages messages, List<CountsForm> forms) {
        boolean right = true;
        for (CountsForm form : forms) {
            for (String field : form.negative()) {
                messages.wrong(field, "year.counts.negative");
                right = false;
            }
        }
        return right;
    }

    /**
     * Says at each field what is wrong: a number below zero, or a part that holds more than the whole, group by group.
     *
     * @param aboveKey the key of what to say where a part holds more
     * @return true if nothing is wrong
     */
    static boolean right(Messages messages, CountsForm whole, List<CountsForm> parts, String aboveKey) {
        boolean right = notBelowZero(
                messages, Stream.concat(Stream.of(whole), parts.stream()).toList());
        for (CountsForm part : parts) {
            for (String field : part.above(whole)) {
                messages.wrong(field, aboveKey);
                right = false;
            }
        }
        return right;
    }

    /** Fields that hold a number below zero. */
    private List<String> negative() {
        List<String> fields = new ArrayList<>();
        if (value(disabled) < 0) {
            fields.add(name + "-disabled");
        }
        if (value(nonDisabled) < 0) {
            fields.add(name + "-nonDisabled");
        }
        if (value(unknown) < 0) {
            fields.add(name + "-unknown");
        }
        return fields;
    }

    /** Fields in which more is entered than in the other form. */
    private List<String> above(CountsForm whole) {
        List<String> fields = new ArrayList<>();
        if (value(disabled) > value(whole.disabled)) {
            fields.add(name + "-disabled");
        }
        if (value(nonDisabled) > value(whole.nonDisabled)) {
            fields.add(name + "-nonDisabled");
        }
        if (value(unknown) > value(whole.unknown)) {
            fields.add(name + "-unknown");
        }
        return fields;
    }

    private static long value(@Nullable Long entered) {
        return entered == null ? 0 : entered;
    }

    /** The beginning of its fields' ids. */
    public String getName() {
        return name;
    }

    public @Nullable Long getDisabled() {
        return disabled;
    }

    public void setDisabled(@Nullable Long disabled) {
        this.disabled = disabled;
    }

    public @Nullable Long getNonDisabled() {
        return nonDisabled;
    }

    public void setNonDisabled(@Nullable Long nonDisabled) {
        this.nonDisabled = nonDisabled;
    }

    public @Nullable Long getUnknown() {
        return unknown;
    }

    public void setUnknown(@Nullable Long unknown) {
        this.unknown = unknown;
    }
}

package staffnetwork.year;

/**
 * One task of a WDES year on its task list.
 *
 * @param id its name in the page
 * @param label what to do, as text
 * @param hint what it is for or how it stands
 * @param href where to do it
 * @param state how it stands
 */
public record TaskView(String id, String label, String hint, String href, State state) {
    /** How a task stands. */
    public enum State {
        /** Done. */
        COMPLETED,
        /** Begun. */
        IN_PROGRESS,
        /** Nothing there yet. */
        NOT_STARTED,
        /** Something must be put right. */
        PROBLEM,
        /** Something else comes first. */
        LATER
    }

    /** The key of the state in words. */
    public String getStateKey() {
        return "year.state." + state.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The tag's colour; none for completed. */
    public String getTone() {
        return switch (state) {
            case COMPLETED, LATER -> "";
            case IN_PROGRESS -> "white";
            case NOT_STARTED -> "blue";
            case PROBLEM -> "red";
        };
    }

    /** Where to do it; nowhere while something else comes first. */
    public String getLink() {
        return state == State.LATER ? "" : href;
    }
}

package staffnetwork.trail;

/**
 * One entry in plain words.
 *
 * @param when the moment, or the day
 * @param who a name, or what else is known
 * @param roles the roles used, with commas between them; empty if none says anything
 * @param what what was asked for
 * @param outcome whether it was done, and why not
 * @param done whether it was done
 */
public record LookLine(String when, String who, String roles, String what, String outcome, boolean done) {
    /** All of it, for a list that is not a table. */
    String inOneLine() {
        return when + ": " + who + (roles.isEmpty() ? "" : " (" + roles + ")") + ". " + what + ". " + outcome;
    }
}

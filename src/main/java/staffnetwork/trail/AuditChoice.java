package staffnetwork.trail;

import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;

/**
 * What an auditor chose, as it stands in the page's address; empty means all.
 *
 * @param month a month as 2026-11
 * @param act name of an act
 * @param outcome name of an outcome
 * @param before only entries before this one; 0 for the newest
 */
record AuditChoice(String month, String act, String outcome, long before) {
    AuditChoice {
        month = month.matches("2\\d{3}-(0[1-9]|1[0-2])") ? month : "";
        act = acts().stream().map(Enum::name).filter(act::equals).findFirst().orElse("");
        outcome = Arrays.stream(Outcome.values())
                .map(Enum::name)
                .filter(outcome::equals)
                .findFirst()
                .orElse("");
    }

    static AuditChoice of(HttpServletRequest request) {
        return new AuditChoice(
                told(request.getParameter("month")),
                told(request.getParameter("act")),
                told(request.getParameter("outcome")),
                LookWords.place(request.getParameter("before")));
    }

    /** What was told, or empty where nothing was. */
    static String told(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** The acts that leave an entry. */
    static List<Act> acts() {
        return Arrays.stream(Act.values()).filter(Act::isTraced).toList();
    }

    AuditQuestion question() {
        return new AuditQuestion(
                month.isEmpty() ? null : YearMonth.parse(month),
                act.isEmpty() ? null : Act.valueOf(act),
                outcome.isEmpty() ? null : Outcome.valueOf(outcome),
                before);
    }

    AuditChoice from(long place) {
        return new AuditChoice(month, act, outcome, place);
    }

    /** The address of this choice. */
    String address(String page) {
        StringBuilder address = new StringBuilder(page);
        also(address, "month", month);
        also(address, "act", act);
        also(address, "outcome", outcome);
        also(address, "before", before > 0 ? String.valueOf(before) : "");
        return address.toString();
    }

    private static void also(StringBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.append(address.indexOf("?") < 0 ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(value);
        }
    }
}

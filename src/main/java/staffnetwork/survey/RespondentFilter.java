package staffnetwork.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Row;

/** Lets through the rows of the year and organisation asked for, and counts the others by reason. */
final class RespondentFilter {
    private static final Pattern YEAR = Pattern.compile("\\b(20\\d\\d)\\b");
    private final RespondentColumns columns;
    private final int year;
    private final @Nullable String code;
    private final Findings findings;
    private final Map<Integer, Boolean> rightYear = new HashMap<>();
    private final Map<Integer, Boolean> rightOrganisation = new HashMap<>();
    private long let;

    RespondentFilter(RespondentColumns columns, SurveyYear year, @Nullable String code, Findings findings) {
        this.columns = columns;
        this.year = year.year();
        this.code = code;
        this.findings = findings;
    }

    /** The survey year a cell names. */
    static Optional<Integer> year(String cell) {
        Matcher matcher = YEAR.matcher(cell);
        return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    boolean lets(Row row) {
        RespondentColumns.KeyColumn years = columns.year();
        if (years != null && !rightYear.computeIfAbsent(years.id(row), id -> isYear(years.value(id)))) {
            findings.leaveOut("another survey year");
            return false;
        }
        RespondentColumns.KeyColumn organisations = columns.organisation();
        if (organisations != null
                && !rightOrganisation.computeIfAbsent(organisations.id(row), id -> isOurs(organisations.value(id)))) {
            findings.leaveOut("another organisation");
            return false;
        }
        let++;
        return true;
    }

    private boolean isYear(String cell) {
        return year(cell).map(found -> found == year).orElse(false);
    }

    private boolean isOurs(String cell) {
        return code == null || code.equalsIgnoreCase(cell);
    }

    /** The organisation the rows are about; null if neither the file nor the user names one. Faults if there is none of ours. */
    @Nullable
    String settle(String sheet) {
        RespondentColumns.KeyColumn column = columns.organisation();
        if (column == null) {
            return code;
        }
        List<String> codes = column.values();
        if (code != null) {
            if (let == 0) {
                findings.block(
                        FaultCode.WRONG_ORGANISATION,
                        findings.place(sheet, 0, column.column()),
                        "respondents of " + code,
                        codes.isEmpty() ? "no organisation at all" : "respondents of " + some(codes),
                        "Choose the file of " + code + ", or ask for the organisation the file is about.");
            }
            return code;
        }
        if (codes.size() == 1) {
            return codes.get(0);
        }
        if (codes.size() > 1) {
            findings.warn(
                    FaultCode.WRONG_ORGANISATION,
                    findings.place(sheet, 0, column.column()),
                    "respondents of one organisation",
                    "respondents of " + some(codes) + ", counted together",
                    "Name one organisation if the figures should be of that one only.");
        }
        return null;
    }

    /** The first few codes, and how many there are. */
    static String some(List<String> codes) {
        List<String> first = codes.stream().limit(5).map(Words::shown).toList();
        return String.join(", ", first) + (codes.size() > 5 ? " and " + (codes.size() - 5) + " more" : "");
    }
}

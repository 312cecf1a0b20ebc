package staffnetwork.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a column of the benchmark workbook, taken apart: {@code q14a_n_2024} is the base of {@code q14a} in 2024, and
 * {@code har_from_pat_eth_summary_n_1_2024} that of {@code har_from_pat_eth_summary_1}. The notes write the year as 20XX or the like.
 *
 * @param stem the variable without year and without the mark of a base
 * @param year 0 where the year is left open
 * @param base whether it is the number of answers
 */
record BenchmarkName(String stem, int year, boolean base) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(?:_[a-z0-9]+)+");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final Pattern OPEN_YEAR = Pattern.compile("20xx|yyyy|year|xxxx");

    /** Takes a name apart; empty for anything that names no variable of a year. */
    static Optional<BenchmarkName> of(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\[\\]<>{}]", "");
        if (!NAME.matcher(plain).matches()) {
            return Optional.empty();
        }
        List<String> stem = new ArrayList<>();
        int year = -1;
        boolean base = false;
        for (String part : plain.split("_", -1)) {
            if (YEAR.matcher(part).matches()) {
                year = Integer.parseInt(part);
            } else if (OPEN_YEAR.matcher(part).matches()) {
                year = 0;
            } else if (part.equals("n")) {
                base = true;
            } else {
                stem.add(part);
            }
        }
        return year < 0 || stem.isEmpty()
                ? Optional.empty()
                : Optional.of(new BenchmarkName(String.join("_", stem), year, base));
    }
}

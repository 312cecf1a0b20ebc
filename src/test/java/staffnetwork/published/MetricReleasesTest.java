package staffnetwork.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import staffnetwork.disclosure.StoredCell;
import staffnetwork.disclosure.Thresholds;
import staffnetwork.published.MetricRelease.Version;
import staffnetwork.signoff.SignedMetrics;
import staffnetwork.web.Chart;
import staffnetwork.web.Messages;
import staffnetwork.workforce.Capability;
import staffnetwork.workforce.Headcounts;
import staffnetwork.workforce.PayRow;
import staffnetwork.workforce.Side;

/** The metrics beyond HR: rounded, large enough on both sides, proven, and standing still while a year is only corrected. */
class MetricReleasesTest {
    private static final String HIDDEN = "Too few people to report safely";
    private static final Pattern COUNTS = Pattern.compile("(\\d+)%, ([\\d,]+) of ([\\d,]+) people");

    private static List<MetricRelease> made(List<SignedMetrics.Version> signed) {
        return new MetricReleases(Thresholds.LOWEST, signed, List.of()).missing();
    }

    private static MetricRelease only(SignedYear year) {
        return made(List.of(year.signed(1))).get(0);
    }

    private static List<StoredCell> cells(MetricRelease release) {
        return Objects.requireNonNull(release.clusters()).release().stored();
    }

    private static List<MetricPart> words(MetricRelease release) {
        return new MetricWords(release, new Messages()).all();
    }

    private static Chart chart(MetricRelease release, String code) {
        return words(release).stream()
                .filter(part -> part.code().equals(code))
                .findFirst()
                .orElseThrow()
                .chart();
    }

    private static List<String> shown(MetricRelease release, String code) {
        return chart(release, code).points().stream().map(Chart.Point::shown).toList();
    }

    @Test
    void every_year_is_released_with_a_proof_that_survives_being_kept() {
        for (int seed = 0; seed < 60; seed++) {
            MetricRelease release = only(SignedYear.drawn(2025, seed));
            MetricRelease kept = ReleaseText.read(release.version(), ReleaseText.write(release));
            assertEquals(release, kept, "trust " + seed);
            MetricRelease.Clusters clusters = Objects.requireNonNull(kept.clusters());
            assertTrue(clusters.proof().proves(clusters.release()), "trust " + seed);
        }
    }

    @Test
    void no_count_that_can_be_seen_is_exact_or_small_and_the_percentage_is_worked_out_from_it() {
        int counts = 0;
        for (int seed = 0; seed < 60; seed++) {
            for (Chart.Point point :
                    chart(only(SignedYear.drawn(2025, seed)), "1").points()) {
                Matcher count = COUNTS.matcher(point.shown());
                if (count.matches()) {
                    long counted = Long.parseLong(count.group(2).replace(",", ""));
                    long base = Long.parseLong(count.group(3).replace(",", ""));
                    assertTrue(counted >= 10 && counted % 5 == 0 && base >= 50 && base % 5 == 0, point.shown());
                    assertEquals(Math.round(100.0 * counted / base), Long.parseLong(count.group(1)), point.shown());
                    counts++;
                } else {
                    assertTrue(point.shown().equals(HIDDEN) || point.label().contains("recorded"), point.toString());
                }
            }
        }
        assertTrue(counts > 200, counts + " figures");
    }

    @Test
    void a_ratio_needs_ten_in_both_numerators_and_the_text_of_the_evidence_stays_inside() {
        SignedYear year = SignedYear.drawn(2025, 1);
        assertEquals(List.of("1.31"), shown(only(year), "2"), "(230/700) / (20/80), from rounded counts");
        assertEquals(List.of(HIDDEN), shown(only(year), "3"), "5 disabled staff entered the process");
        year.capability = new Capability(SignedYear.heads(11, 40, 2), SignedYear.heads(1, 2, 0));
        assertNotEquals(List.of(HIDDEN), shown(only(year), "3"));
        assertEquals(List.of("Yes"), shown(only(year), "9b"));
        assertFalse(ReleaseText.write(only(year)).contains("Smith"));
        assertEquals(List.of(HIDDEN), shown(only(year), "10"), "a board is always small");
    }

    @Test
    void survey_figures_need_eleven_answers_and_are_whole() {
        SignedYear year = SignedYear.drawn(2025, 1);
        assertEquals(List.of("32%", "22%"), shown(only(year), "4a.ii"));
        assertEquals(List.of("6.5", "7.0"), shown(only(year), "9a"));
        assertEquals(List.of("32%"), shown(only(year), "8"));
        year.answers = 10;
        assertEquals(List.of(HIDDEN, "22%"), shown(only(year), "4a.ii"));
        assertEquals(List.of(HIDDEN, "7.0"), shown(only(year), "9a"));
        assertTrue(chart(only(year), "4a.ii").headline().contains(HIDDEN));
    }

    @Test
    void a_correction_of_a_few_people_changes_no_byte_and_one_of_many_does() {
        int same = 0;
        int moved = 0;
        for (int seed = 0; seed < 30; seed++) {
            SignedYear year = SignedYear.drawn(2025, seed);
            Headcounts nurses = year.people(Side.CLINICAL, PayRow.BAND_5);
            Headcounts few = SignedYear.heads(nurses.disabled() + 4, nurses.nonDisabled(), nurses.unknown());
            Headcounts many = SignedYear.heads(nurses.disabled() + 60, nurses.nonDisabled() + 40, nurses.unknown());
            List<MetricRelease> corrected = made(List.of(
                    year.signed(1), year.with(Side.CLINICAL, PayRow.BAND_5, few).signed(2)));
            same += words(corrected.get(0)).equals(words(corrected.get(1))) ? 1 : 0;
            List<MetricRelease> changed = made(List.of(
                    year.signed(1),
                    year.with(Side.CLINICAL, PayRow.BAND_5, many).signed(2)));
            moved += words(changed.get(0)).equals(words(changed.get(1))) ? 0 : 1;
        }
        assertEquals(30, same);
        assertEquals(30, moved);
    }

    @Test
    void a_survey_that_was_corrected_by_four_answers_stands_and_a_next_year_begins_anew() {
        SignedYear year = SignedYear.drawn(2025, 2);
        SignedYear later = SignedYear.drawn(2025, 2);
        later.answers = 304;
        List<MetricRelease> releases = made(List.of(year.signed(1), later.signed(2)));
        assertEquals(releases.get(0).figures(), releases.get(1).figures());
        later.answers = 340;
        releases = made(List.of(year.signed(1), later.signed(2)));
        assertTrue(releases.get(1).figures().values().stream().anyMatch(kept -> kept.from() == 2));
        List<MetricRelease> years =
                made(List.of(year.signed(1), SignedYear.drawn(2026, 9).signed(1)));
        assertEquals(new Version(2026, 1), years.get(1).version());
        assertTrue(
                cells(years.get(1)).stream()
                        .filter(cell -> cell.state().shown())
                        .anyMatch(cell -> cell.asOf().getYear() == 2026),
                "staff of another year are counted anew");
    }

    @Test
    void what_was_released_is_not_made_again() {
        SignedMetrics.Version signed = SignedYear.drawn(2025, 3).signed(1);
        List<MetricRelease> made = made(List.of(signed));
        assertEquals(1, made.size());
        assertEquals(List.of(), new MetricReleases(Thresholds.LOWEST, List.of(signed), made).missing());
    }

    @Test
    void higher_thresholds_hide_more() {
        SignedMetrics.Version signed = SignedYear.drawn(2025, 4).signed(1);
        long lowest = cells(made(List.of(signed)).get(0)).stream()
                .filter(cell -> cell.state().shown())
                .count();
        Thresholds higher = new Thresholds(60, 400, 50, 5);
        MetricRelease release =
                new MetricReleases(higher, List.of(signed), List.of()).missing().get(0);
        assertTrue(cells(release).stream().filter(cell -> cell.state().shown()).count() < lowest);
        assertEquals(List.of(HIDDEN, "22%"), shown(release, "4a.ii"));
    }
}

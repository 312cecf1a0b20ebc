package staffnetwork.workforce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the tables that ship with the product say of the words of the field. */
class MeaningsTest {
    private static void row(PayRow row, String... scales) {
        for (String scale : scales) {
            assertEquals(Optional.of(row), PayScales.standard().row(scale), scale);
        }
    }

    private static void means(Enum<?> target, ValueKind kind, String... values) {
        for (String value : values) {
            assertEquals(target, lookup(kind, value), value);
        }
    }

    private static Object lookup(ValueKind kind, String value) {
        List<String> lines = TextTable.of("values.txt").section(kind.name());
        Object target = switch (kind) {
            case DISABILITY ->
                ValueTable.of(lines, DisabilityStatus.class).of(value).target();
            case STAFF_GROUP -> ValueTable.of(lines, Side.class).of(value).target();
            case APPLICATION_STATUS ->
                ValueTable.of(lines, ValueKind.Stage.class).of(value).target();
            case CASE_TYPE ->
                ValueTable.of(lines, ValueKind.CaseType.class).of(value).target();
            default -> ValueTable.of(lines, Standing.class).of(value).target();
        };
        return target == null ? "open" : target;
    }

    @Test
    void bands_are_known_by_their_words_in_every_spelling() {
        row(PayRow.BAND_1, "Apprentice/Band 1", "NHS|XN01|Non Review Body Band 1", "Band 1");
        row(PayRow.BAND_5, "NHS|XR05|Review Body Band 5", "AfC Band 5", "band\u00a05", "5", "Band 05");
        row(
                PayRow.BAND_8A,
                "Band 8a",
                "Band 8A",
                "Band 8 - Range A",
                "NHS|XR08|Review Body Band 8 - Range A",
                "8a",
                "8 A");
        row(PayRow.BAND_8D, "NHS|XR11|Review Body Band 8 – Range D");
        row(PayRow.BAND_9, "NHS|XR12|Review Body Band 9");
        row(PayRow.UNDER_BAND_1, "Under Band 1");
    }

    @Test
    void medical_grades_are_known_by_their_words() {
        row(PayRow.CONSULTANTS, "NHS|YC72|Consultant", "Consultant (Post 31 Oct 2003)", "Locum Consultant");
        row(
                PayRow.NON_CONSULTANT_CAREER_GRADES,
                "NHS|MC75|Specialty Doctor",
                "Speciality Doctor",
                "Associate Specialist",
                "Staff Grade Practitioner",
                "Trust Grade Doctor",
                "Locally Employed Doctor",
                "Clinical Fellow");
        row(
                PayRow.TRAINEE_GRADES,
                "NHS|MT01|Foundation Year 1",
                "Foundation Year 2 Band 1A",
                "Core Training",
                "Specialty Registrar",
                "Specialty Registrar (Core Training)",
                "StR (ST4)");
        row(PayRow.VSM, "NHS|VM01|Very Senior Manager", "VSM");
    }

    @Test
    void words_are_believed_before_codes_and_a_clash_is_known() {
        row(PayRow.BAND_6, "NHS|XR05|Review Body Band 6");
        assertTrue(PayScales.standard().disagree("NHS|XR05|Review Body Band 6"));
        assertFalse(PayScales.standard().disagree("NHS|XR06|Review Body Band 6"));
        row(PayRow.BAND_5, "XR05", "NHS|XN05|");
    }

    @Test
    void what_only_the_organisation_can_know_waits_for_it() {
        PayScales scales = PayScales.standard();
        for (String scale : List.of(
                "Band 5/6",
                "Band 8",
                "Band 12",
                "Local",
                "Personal Salary",
                "TUPE",
                "Medical Director",
                "Director",
                "XR08",
                "")) {
            assertEquals(Optional.empty(), scales.row(scale), scale);
        }
        assertEquals(Optional.of(PayRow.BAND_8A), scales.suggestion("XR08"));
        assertEquals(Optional.of(PayRow.VSM), scales.suggestion("Director"));
        PayScales own = scales.with(Map.of("Medical Director", PayRow.CONSULTANTS, "Band 5", PayRow.BAND_4));
        assertEquals(Optional.of(PayRow.CONSULTANTS), own.row("medical  director"));
        assertEquals(Optional.of(PayRow.BAND_4), own.row("BAND 5"), "the organisation's own decision comes first");
        assertEquals(Optional.of(PayRow.BAND_5), scales.row("Band 5"), "and changes nobody else's table");
    }

    @Test
    void disability_words_fall_into_three_groups() {
        means(
                DisabilityStatus.DISABLED,
                ValueKind.DISABILITY,
                "Yes",
                "Y",
                "Yes - Unspecified",
                "Learning disability/difficulty",
                "Long-standing illness",
                "Mental Health Condition",
                "Physical Impairment",
                "Sensory Impairment",
                "Other");
        means(DisabilityStatus.NON_DISABLED, ValueKind.DISABILITY, "No", "N", "Not disabled", "Non-disabled");
        means(
                DisabilityStatus.UNKNOWN,
                ValueKind.DISABILITY,
                "",
                "Not Declared",
                "Prefer Not To Answer",
                "Prefer not to say",
                "Unspecified",
                "Undisclosed",
                "Not disclosed",
                "I do not wish to disclose",
                "Information not provided");
        assertEquals("open", lookup(ValueKind.DISABILITY, "Perhaps"));
    }

    @Test
    void staff_groups_stages_and_cases_are_known_by_their_aliases() {
        means(Side.NON_CLINICAL, ValueKind.STAFF_GROUP, "ADMINISTRATIVE_AND_CLERICAL", "Estates & Ancillary");
        means(
                Side.CLINICAL,
                ValueKind.STAFF_GROUP,
                "Add Prof Scientific and Technic",
                "Additional Professional Scientific and Technical",
                "PROF_SCIENTIFIC_AND_TECHNICAL",
                "CLINICAL_SERVICES",
                "ALLIED_HEALTH_PROF",
                "NURSING_AND_MIDWIFERY_REGD",
                "Healthcare Scientists",
                "Medical and Dental");
        means(
                ValueKind.Stage.SHORTLISTED,
                ValueKind.APPLICATION_STATUS,
                "Interviewed",
                "Not appointed",
                "Offer withdrawn");
        means(
                ValueKind.Stage.APPOINTED,
                ValueKind.APPLICATION_STATUS,
                "Appointed/Started",
                "Offer accepted",
                "Conditional offer");
        means(ValueKind.CaseType.DISCIPLINARY, ValueKind.CASE_TYPE, "Disciplinary - capability", "Gross misconduct");
        means(ValueKind.CaseType.ILL_HEALTH, ValueKind.CASE_TYPE, "Capability - ill health", "Ill-health capability");
        means(ValueKind.CaseType.PERFORMANCE, ValueKind.CASE_TYPE, "Capability - performance", "Capability");
    }

    @Test
    void what_is_shown_of_a_value_is_a_term_or_a_code() {
        assertTrue(Shown.plain(ValueKind.PAY_SCALE, "NHS|LC07|Local Scale"));
        assertFalse(Shown.plain(ValueKind.PAY_SCALE, "Ostrichfeather"));
        assertFalse(Shown.plain(ValueKind.PAY_SCALE, "AB 12 34 56 C"));
        assertFalse(Shown.plain(ValueKind.STAFF_GROUP, "1971-03-12"));
        assertTrue(Shown.plain(ValueKind.DISABILITY, "Information not held"));
        assertFalse(Shown.plain(ValueKind.DISABILITY, "Yes - dyslexia"));
    }

    @Test
    void a_decision_names_a_meaning_that_exists() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Decisions(Map.of(ValueKind.DISABILITY, Map.of("Perhaps", "BAND_5"))));
    }

    @Test
    void days_are_read_in_the_ways_they_are_written() {
        LocalDate day = LocalDate.of(2025, 3, 31);
        for (String text : List.of(
                "2025-03-31",
                "31/03/2025",
                "31.3.2025",
                "31 March 2025",
                "31-Mar-2025",
                "45747",
                "20250331",
                "31/03/2025 00:00",
                "2025-03-31T09:30:00",
                "31st March 2025")) {
            assertEquals(Optional.of(day), Days.of(text), text);
        }
        assertEquals(Optional.empty(), Days.of("31/02/2025"));
        assertEquals(List.of(day), Days.in("Snapshot Date: 31/03/2025"));
    }
}

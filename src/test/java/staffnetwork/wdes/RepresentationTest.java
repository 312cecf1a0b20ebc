package staffnetwork.wdes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static staffnetwork.wdes.Amberdale.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import staffnetwork.workforce.Headcounts;
import staffnetwork.workforce.PayRow;
import staffnetwork.workforce.Side;
import staffnetwork.workforce.StaffInPost;

class RepresentationTest {
    private final Representation one = Amberdale.result().representation();

    @Test
    void rows_come_in_the_templates_order_with_their_cluster() {
        List<String> rows = one.rows().stream()
                .map(row -> row.side() + " " + row.row().label() + " " + row.cluster())
                .toList();
        assertEquals(
                List.of(
                        "NON_CLINICAL 2 1",
                        "NON_CLINICAL 7 2",
                        "NON_CLINICAL 8c 4",
                        "NON_CLINICAL VSM 4",
                        "NON_CLINICAL Other null",
                        "CLINICAL 5 2",
                        "CLINICAL 8a 3",
                        "MEDICAL Consultants 5",
                        "MEDICAL Trainee grades 7"),
                rows);
    }

    @Test
    void medical_staff_are_inside_the_clinical_total() {
        assertEquals(people(85, 1315, 140), one.nonClinical().people());
        assertEquals(people(20, 700, 100), one.medical().people());
        assertEquals(people(300, 4600, 560), one.clinical().people());
        assertEquals(people(385, 5915, 700), one.total().people());
        assertEquals(Optional.of(people(385, 5915, 700)), one.workforce());
    }

    @Test
    void unknown_status_is_in_the_base_of_every_percentage() {
        assertEquals(
                BigFraction.of(11, 2), Amberdale.value(one.total().percent().disabled()));
        assertEquals("5.5%", Display.of(one.total().percent().disabled()));
        assertEquals("84.5%", Display.of(one.total().percent().nonDisabled()));
        assertEquals("10.0%", Display.of(one.total().percent().unknown()));
    }

    @Test
    void all_eleven_clusters_are_told_also_those_with_nobody() {
        assertEquals(11, one.clusters().size());
        Representation.Cluster senior = one.clusters().get(3);
        assertEquals(Side.NON_CLINICAL, senior.side());
        assertEquals(people(5, 108, 7), senior.cell().people());
        assertEquals(people(5, 108, 7), one.inCluster(4));
        assertEquals(people(220, 2900, 290), one.inCluster(2));
        Representation.Cluster empty = one.clusters().get(4);
        assertEquals(Headcounts.NONE, empty.cell().people());
        assertEquals(
                new Metric.NotComputable("Nobody works in this part of the pay table."),
                empty.cell().percent().disabled());
    }

    @Test
    void without_a_staff_list_nothing_is_guessed() {
        Representation none = Amberdale.result(WdesInputs.of("RXX", null)).representation();
        assertEquals("The staff list was not supplied.", none.notSupplied());
        assertEquals(Optional.empty(), none.workforce());
        assertEquals(
                new Metric.NotComputable("The staff list was not supplied."),
                none.total().percent().unknown());
        assertNull(one.notSupplied());
    }

    @Test
    void a_side_without_rows_is_nobody_and_not_an_error() {
        StaffInPost clinicalOnly = new StaffInPost(Map.of(Side.CLINICAL, Map.of(PayRow.BAND_5, people(1, 2, 3))));
        Representation partly = Representation.of(RuleSet.of(2025), clinicalOnly);
        assertEquals(Headcounts.NONE, partly.nonClinical().people());
        assertEquals(people(1, 2, 3), partly.total().people());
        assertEquals(1, partly.rows().size());
    }
}

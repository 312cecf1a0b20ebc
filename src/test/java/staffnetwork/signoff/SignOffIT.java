package staffnetwork.signoff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import staffnetwork.access.Caller;
import staffnetwork.access.NotAllowed;
import staffnetwork.access.Role;
import staffnetwork.access.SomeCaller;
import staffnetwork.imports.Brought;
import staffnetwork.imports.Upload;
import staffnetwork.imports.Uploads;
import staffnetwork.spreadsheet.Fingerprint;
import staffnetwork.wdes.MetricCode;
import staffnetwork.wdes.Voices;
import staffnetwork.workforce.Headcounts;
import staffnetwork.workforce.Recruitment;
import staffnetwork.year.Metrics;
import staffnetwork.year.TypedCounts;
import staffnetwork.year.WdesYears;
import staffnetwork.year.YearDates;

/** Inside the server, on PostgreSQL: a year is signed off, frozen, corrected, and signed off again. */
@ExtendWith(ArquillianExtension.class)
class SignOffIT {
    private static final int YEAR = 2019;
    private static final Recruitment COUNTS = new Recruitment(new Headcounts(100, 900, 30), new Headcounts(10, 90, 3));

    @Inject
    private SignOffs signOffs;

    @Inject
    private WdesYears years;

    @Inject
    private TypedCounts counts;

    @Inject
    private Metrics metrics;

    @Inject
    private Uploads uploads;

    @Inject
    private Caller caller;

    @Inject
    private RequestContextController requests;

    @Resource(lookup = "java:app/jdbc/staff-network")
    private DataSource database;

    @BeforeEach
    void a_year_with_a_note_on_everything_that_is_missing() {
        asHetty();
        years.open(YEAR);
        counts.save(YEAR, COUNTS);
        counts.save(YEAR, new Voices(true, "The network met the board."));
        for (MetricCode metric : List.of(MetricCode.ONE, MetricCode.FOUR_A_I, MetricCode.TEN)) {
            metrics.note(YEAR, metric, "It comes next year.");
        }
    }

    @AfterEach
    void the_year_is_open_again() {
        asSunil();
        signOffs.reopen(YEAR, "The test is over.");
    }

    private void asHetty() {
        SomeCaller.is(caller, "Hetty Reed", Role.HR_ANALYST);
    }

    private void asSunil() {
        SomeCaller.is(caller, "Sunil Patel", Role.WDES_SUBMITTER);
    }

    private String standing() {
        return signOffs.of(YEAR).orElseThrow().checklist().standing();
    }

    private SignOffView.Version newest() {
        return signOffs.of(YEAR).orElseThrow().versions().get(0);
    }

    @Test
    void after_the_sign_off_every_door_of_the_year_is_closed() {
        asSunil();
        assertEquals(SignOffs.Outcome.DONE, signOffs.sign(YEAR, standing()));
        assertEquals(SignOffs.Outcome.ALREADY_SIGNED, signOffs.sign(YEAR, standing()));
        assertFalse(metrics.note(YEAR, MetricCode.TWO, "Too late."));
        asHetty();
        assertFalse(counts.save(YEAR, COUNTS.plus(COUNTS)));
        assertFalse(counts.save(YEAR, new Voices(false, "No.")));
        assertFalse(years.change(YEAR, YearDates.usual(YEAR), null));
        Brought brought = uploads.bring(new Upload("late.csv", YEAR, null, new ByteArrayInputStream(new byte[] {1})));
        assertInstanceOf(Brought.YearSignedOff.class, brought);
        assertTrue(years.isFrozen(YEAR));
    }

    @Test
    void a_correction_makes_the_next_version_and_the_files_of_both_are_kept() {
        asSunil();
        assertEquals(SignOffs.Outcome.DONE, signOffs.sign(YEAR, standing()));
        SignOffView.Version first = newest();
        byte[] workbook = signOffs.workbook(YEAR, first.number()).orElseThrow();
        assertEquals(first.workbookSha256(), Fingerprint.sha256(workbook));
        assertTrue(signOffs.reopen(YEAR, "Two hundred applicants were left out."));
        asHetty();
        assertTrue(counts.save(YEAR, COUNTS.plus(COUNTS)));
        asSunil();
        assertEquals(SignOffs.Outcome.DONE, signOffs.sign(YEAR, standing()));
        SignOffView.Version second = newest();
        assertEquals(first.number() + 1, second.number());
        assertEquals("Two hundred applicants were left out.", second.reason());
        assertNotEquals(first.metricsSha256(), second.metricsSha256());
        assertArrayEquals(workbook, signOffs.workbook(YEAR, first.number()).orElseThrow());
        assertEquals(
                second.metricsSha256(),
                Fingerprint.sha256(signOffs.metrics(YEAR, second.number()).orElseThrow()));
    }

    @Test
    void what_was_changed_since_the_page_was_shown_is_not_signed() {
        asSunil();
        String seen = standing();
        asHetty();
        counts.save(YEAR, COUNTS.plus(COUNTS));
        asSunil();
        assertEquals(SignOffs.Outcome.CHANGED_MEANWHILE, signOffs.sign(YEAR, seen));
        assertEquals(SignOffs.Outcome.DONE, signOffs.sign(YEAR, standing()));
    }

    @Test
    void a_year_in_which_something_is_missing_without_a_note_is_not_signed() {
        metrics.note(YEAR, MetricCode.TEN, "");
        asSunil();
        assertEquals(SignOffs.Outcome.NOT_READY, signOffs.sign(YEAR, standing()));
        assertFalse(signOffs.of(YEAR).orElseThrow().signable());
    }

    @Test
    void only_the_submitter_signs_reopens_and_has_the_files() {
        String seen = standing();
        assertThrows(NotAllowed.class, () -> signOffs.sign(YEAR, seen));
        assertThrows(NotAllowed.class, () -> signOffs.reopen(YEAR, "No."));
        assertThrows(NotAllowed.class, () -> signOffs.workbook(YEAR, 1));
        assertThrows(NotAllowed.class, () -> signOffs.metrics(YEAR, 1));
        SomeCaller.is(caller, "Nora Lund");
        assertThrows(NotAllowed.class, () -> signOffs.of(YEAR));
    }

    @Test
    void the_database_lets_no_version_be_changed_or_deleted() {
        asSunil();
        assertEquals(SignOffs.Outcome.DONE, signOffs.sign(YEAR, standing()));
        for (String change : List.of(
                "update year_version set signed_by = 'Mallory'",
                "update year_version set reason = 'Another'",
                "update year_version_file set content = '\\x00'",
                "delete from year_version_file",
                "delete from year_version")) {
            assertThrows(SQLException.class, () -> change(change), change);
        }
    }

    @Test
    void of_two_who_sign_at_the_same_moment_one_does() throws InterruptedException, ExecutionException {
        asSunil();
        String seen = standing();
        int before = signOffs.of(YEAR).orElseThrow().versions().size();
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Callable<SignOffs.Outcome> signing = () -> {
                requests.activate();
                try {
                    asSunil();
                    return signOffs.sign(YEAR, seen);
                } finally {
                    requests.deactivate();
                }
            };
            Future<SignOffs.Outcome> one = both.submit(signing);
            Future<SignOffs.Outcome> two = both.submit(signing);
            assertEquals(
                    List.of(SignOffs.Outcome.ALREADY_SIGNED, SignOffs.Outcome.DONE),
                    List.of(one.get(), two.get()).stream()
                            .sorted((a, b) -> a.name().compareTo(b.name()))
                            .toList());
            assertEquals(before + 1, signOffs.of(YEAR).orElseThrow().versions().size());
        } finally {
            both.shutdownNow();
        }
    }

    private void change(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement update = connection.createStatement()) {
            update.executeUpdate(statement);
        }
    }
}

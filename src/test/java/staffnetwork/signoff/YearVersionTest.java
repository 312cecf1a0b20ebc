package staffnetwork.signoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import staffnetwork.signoff.SignedFile.What;
import staffnetwork.signoff.YearVersion.Hand;
import staffnetwork.signoff.YearVersion.SignedFiles;

class YearVersionTest {
    private static final Hand SUNIL = new Hand(null, "Sunil Patel", Instant.parse("2026-05-20T09:00:00Z"));
    private static final SignedFiles FILES = new SignedFiles(file(What.WORKBOOK, "abc"), file(What.METRICS, ""));

    private static SignedFile file(What what, String content) {
        return new SignedFile(what, content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_first_version_has_no_reason_and_the_fingerprints_of_its_files() {
        SignOffView.Version first = new YearVersion(2026, null, SUNIL, FILES).view();
        assertEquals(1, first.number());
        assertEquals("", first.reason());
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", first.workbookSha256());
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", first.metricsSha256());
        assertTrue(first.inForce());
    }

    @Test
    void a_correction_is_the_next_version_with_the_reason_it_was_reopened_for() {
        YearVersion first = new YearVersion(2026, null, SUNIL, FILES);
        assertThrows(IllegalStateException.class, () -> new YearVersion(2026, first, SUNIL, FILES), "still in force");
        first.reopen("A ward was left out.", SUNIL);
        assertFalse(first.inForce());
        assertThrows(IllegalStateException.class, () -> first.reopen("Again.", SUNIL));
        SignOffView.Version second = new YearVersion(2026, first, SUNIL, FILES).view();
        assertEquals(2, second.number());
        assertEquals("A ward was left out.", second.reason());
        assertEquals("A ward was left out.", first.view().reopenReason());
    }

    @Test
    void a_version_has_its_two_files_and_no_other_pair() {
        SignedFile workbook = file(What.WORKBOOK, "x");
        assertThrows(IllegalArgumentException.class, () -> new SignedFiles(workbook, workbook));
    }

    @Test
    void what_is_given_out_of_a_file_cannot_change_it() {
        SignedFile file = file(What.WORKBOOK, "abc");
        file.content()[0] = 'z';
        assertEquals("abc", new String(file.content(), StandardCharsets.UTF_8));
    }
}

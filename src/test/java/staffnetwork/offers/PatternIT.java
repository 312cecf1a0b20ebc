package staffnetwork.offers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import staffnetwork.it.Http;
import staffnetwork.it.People;

/** What is agreed again and again is a pattern, and how many use an offer is told: never so that one person's step can be seen. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PatternIT {
    private static final String OFFER = "7d0c5f64-3c5e-4b5a-9d38-0f6d3f0a4b11";
    private static final Path FILE =
            Path.of(System.getProperty("dist")).resolveSibling("it-data").resolve(SeededTally.FILE);

    @ArquillianResource
    private URL base;

    @AfterEach
    void nothing_is_left() throws IOException {
        Files.deleteIfExists(FILE);
        for (String table : new String[] {"agreed_pattern", "offer_tally", "offer_quarter"}) {
            People.inDatabase("delete from " + table);
        }
        People.inDatabase("delete from standard_offer where id = ?::uuid", OFFER);
    }

    @Test
    void a_tenth_person_changes_nothing_and_what_is_told_has_no_number() throws IOException {
        People.haveAccounts();
        People.inDatabase("delete from offer_tally");
        People.inDatabase(
                "insert into standard_offer (id, grp, words, state, proposed, answered, from_day) values (?::uuid, 'PLACE',"
                        + " 'A quiet corner for all', 'ADOPTED', '2026-01-01', '2026-01-02', '2026-01-03')",
                OFFER);
        for (int people : new int[] {4, 9, 10, 13}) {
            quarter(people);
            assertFalse(network().contains("Agreed again and again"), people + " people");
            assertTrue(everybody().contains("is not shown"), people + " people");
        }
        quarter(14);
        String told = network();
        assertTrue(told.contains("Agreed again and again") && told.contains("Handover in writing"), told);
        assertTrue(told.contains("agreed for 10 or more people") && !told.contains("agreed for 14"), told);
        assertTrue(everybody().contains("About 15 people"), everybody());
        quarter(10);
        assertTrue(network().contains("Agreed again and again"), "four fewer: what was told stands");
        quarter(3);
        assertFalse(network().contains("Agreed again and again"), "eleven fewer");
        assertTrue(everybody().contains("is not shown"));
        assertEquals(
                "1",
                People.fromDatabase("select count(*)::text from offer_tally where length(sealed) = 16421"),
                "numbers are sealed");
    }

    private void quarter(int people) throws IOException {
        Files.writeString(FILE, people + "\n" + OFFER + "\n");
        People.inDatabase("delete from offer_quarter");
        new Http(base).as(People.ADA).form("/offers/due", Map.of(), "send");
    }

    private String network() {
        return new Http(base).as(People.CHARLIE).get("/ideas/list").body();
    }

    private String everybody() {
        return new Http(base).as(People.NORA).get("/everybody/list").body();
    }
}

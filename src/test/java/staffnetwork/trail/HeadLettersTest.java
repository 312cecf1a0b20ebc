package staffnetwork.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadLettersTest {
    @Test
    void two_people_or_more_are_named_by_their_addresses() {
        assertEquals(List.of(), HeadLetters.read(" "));
        assertEquals(
                List.of("vera@audit.example", "board@trust.example"),
                HeadLetters.read("Vera@audit.example, board@trust.example"));
        assertEquals(3, HeadLetters.read("a@x.uk,b@x.uk,c@x.uk").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one@trust.example",
                "one@trust.example, ONE@trust.example",
                "one@trust.example,",
                "one@trust.example; two@trust.example",
                "one@trust.example, Two <two@trust.example>",
                "one@trust.example, nobody"
            })
    void one_person_alone_or_what_is_no_address_stops_the_start(String told) {
        assertThrows(IllegalArgumentException.class, () -> HeadLetters.read(told));
    }
}

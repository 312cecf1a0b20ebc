package staffnetwork.ideas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import staffnetwork.vault.SealedText;
import staffnetwork.vault.Size;

class BoxesTest {
    @Test
    void ideas_wait_as_long_as_there_is_room_in_any_script_and_the_next_one_is_told_that_there_is_none() {
        for (String letter : new String[] {"w", "\u4e2d", "\ud83d\ude00"}) {
            Map<Integer, Box> boxes = new TreeMap<>();
            for (int i = 0; i < Boxes.BOXES; i++) {
                boxes.put(i, Box.EMPTY);
            }
            String longest = letter.repeat(Idea.LONGEST / letter.length());
            int there = 0;
            while (Boxes.put(boxes, new Box.Waiting(Boxes.newId(), longest))) {
                there++;
            }
            assertTrue(there >= 60, there + " ideas");
            assertEquals(there, Boxes.waiting(boxes).size());
            assertTrue(boxes.values().stream().allMatch(box -> SealedText.fits(box, Size.HUGE)));
        }
    }
}

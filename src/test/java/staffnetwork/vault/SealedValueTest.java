package staffnetwork.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A sealed value can be opened with its key, at its place, unchanged; and in no other way. */
class SealedValueTest {
    private static final long SEED = 20261121;
    private final Random random = new Random(SEED);

    private Place place() {
        return new Place(new Holder(uuid(), "answers"), "answer", "told", uuid());
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void what_was_sealed_is_opened_again() {
        DataKey key = DataKey.make();
        Place place = place();
        for (Size size : Size.values()) {
            for (int length : new int[] {0, 1, 17, size.longest()}) {
                byte[] value = new byte[length];
                random.nextBytes(value);
                assertArrayEquals(value, key.open(place, key.seal(place, value, size)));
            }
            assertThrows(IllegalArgumentException.class, () -> key.seal(place, new byte[size.longest() + 1], size));
        }
    }

    @Test
    void every_value_of_a_size_is_as_long_as_any_other_and_none_is_twice_the_same() {
        DataKey key = DataKey.make();
        Place place = place();
        for (Size size : Size.values()) {
            Set<Integer> lengths = new HashSet<>();
            Set<String> values = new HashSet<>();
            for (int i = 0; i < 500; i++) {
                byte[] sealed = key.seal(place, new byte[random.nextInt(size.longest() + 1)], size);
                lengths.add(sealed.length);
                values.add(Arrays.toString(sealed));
            }
            assertEquals(1, lengths.size());
            assertEquals(500, values.size());
        }
        assertEquals(
                List.of(293, 1061, 4133, 16421, 65573),
                Arrays.stream(Size.values())
                        .map(size -> key.seal(place, bytes("yes"), size).length)
                        .toList());
    }

    @Test
    void one_flipped_bit_is_refused_wherever_it_is() {
        DataKey key = DataKey.make();
        Place place = place();
        byte[] sealed = key.seal(place, bytes("yes"), Size.SMALL);
        int trials = 0;
        // every bit of every one of 26 values, the head with version and key id too: more than 60,000
        for (int value = 0; value < 26; value++) {
            for (int bit = 0; bit < sealed.length * 8; bit++) {
                byte[] changed = sealed.clone();
                changed[bit / 8] ^= (byte) (1 << (bit % 8));
                assertThrows(Unreadable.class, () -> key.open(place, changed));
                trials++;
            }
            sealed = key.seal(place, bytes("value " + value), Size.SMALL);
        }
        assertTrue(trials >= 60_000, () -> "only that many");
    }

    @Test
    void a_value_moved_to_any_other_place_is_refused() {
        int trials = 0;
        for (int i = 0; i < 50_000; i++) {
            DataKey key = DataKey.make();
            Place place = place();
            byte[] sealed = key.seal(place, bytes("no"), Size.SMALL);
            Place other = elsewhere(place, i % 5);
            assertThrows(Unreadable.class, () -> key.open(other, sealed));
            trials++;
        }
        assertEquals(50_000, trials);
    }

    private Place elsewhere(Place place, int what) {
        Holder holder = place.holder();
        return switch (what) {
            case 0 -> new Place(holder, "draft", place.column(), place.row());
            case 1 -> new Place(holder, place.table(), "told_before", place.row());
            case 2 -> new Place(holder, place.table(), place.column(), uuid());
            case 3 -> new Place(new Holder(uuid(), holder.purpose()), place.table(), place.column(), place.row());
            default -> new Place(new Holder(holder.id(), "plans"), place.table(), place.column(), place.row());
        };
    }

    @Test
    void a_value_cut_short_or_made_longer_is_refused() {
        DataKey key = DataKey.make();
        Place place = place();
        byte[] sealed = key.seal(place, bytes("no"), Size.SMALL);
        for (int length = 0; length < sealed.length + 20; length++) {
            if (length != sealed.length) {
                byte[] changed = Arrays.copyOf(sealed, length);
                assertThrows(Unreadable.class, () -> key.open(place, changed));
            }
        }
    }

    @Test
    void another_key_opens_nothing_even_with_the_same_id() {
        DataKey key = DataKey.make();
        Place place = place();
        byte[] sealed = key.seal(place, bytes("no"), Size.SMALL);
        for (int i = 0; i < 1_000; i++) {
            byte[] other = new byte[DataKey.KEY_BYTES];
            random.nextBytes(other);
            assertThrows(Unreadable.class, () -> DataKey.of(key.id(), other).open(place, sealed));
            assertThrows(Unreadable.class, () -> DataKey.make().open(place, sealed));
        }
        assertThrows(Unreadable.class, () -> DataKey.of(key.id(), new byte[16]));
    }

    @Test
    void fifteen_thousand_values_are_sealed_and_opened_in_a_few_seconds() {
        List<DataKey> keys = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        List<byte[]> sealed = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < 15_000; i++) {
            keys.add(DataKey.make());
            places.add(place());
            sealed.add(keys.get(i).seal(places.get(i), bytes("yes"), Size.LARGE));
        }
        long made = System.nanoTime();
        for (int i = 0; i < 15_000; i++) {
            assertEquals(3, keys.get(i).open(places.get(i), sealed.get(i)).length);
        }
        long opened = System.nanoTime();
        System.out.printf(
                "vault: 15,000 values of 4 KiB: %d ms to make keys and seal, %d ms to open%n",
                (made - start) / 1_000_000, (opened - made) / 1_000_000);
        assertTrue(opened - start < 20_000_000_000L, "very slow");
    }

    @Test
    void names_that_could_blur_a_place_are_not_taken() {
        Holder holder = new Holder(uuid(), "answers");
        for (String name : List.of("", "a|b", "Answer", "1a", "a b", "a".repeat(64))) {
            assertThrows(IllegalArgumentException.class, () -> new Place(holder, name, "told", holder.id()));
            assertThrows(IllegalArgumentException.class, () -> new Place(holder, "answer", name, holder.id()));
            assertThrows(IllegalArgumentException.class, () -> new Holder(holder.id(), name));
        }
        assertFalse(new String(place().bound(1), StandardCharsets.US_ASCII).contains("||"));
    }
}

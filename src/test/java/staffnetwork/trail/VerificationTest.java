package staffnetwork.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import staffnetwork.trail.Finding.Broken;
import staffnetwork.trail.Finding.Damage;
import staffnetwork.trail.Finding.Whole;

/** Attacks on a trail by somebody who can write to its table as they like, but has no signing key. */
class VerificationTest {
    private static final int ENTRIES = 60;
    private static final int TRIALS = 4_000;

    @Test
    void a_trail_left_alone_is_whole() {
        Random random = new Random(1);
        for (int entries : new int[] {0, 1, 2, 500}) {
            List<Entry> trail = SomeTrail.of(entries, random);
            List<Checkpoint> heads = entries == 0 ? List.of() : List.of(SomeTrail.head(trail, entries));
            assertEquals(new Whole(entries, heads.size()), SomeTrail.check(trail, heads));
        }
    }

    @Test
    void the_format_of_an_entry_stays_what_it_was() {
        Said said = new Said(
                Instant.parse("2026-11-21T22:40:01.123456Z"),
                Asker.ACCOUNT,
                new UUID(1, 2),
                "HR_ANALYST",
                "SEE_PERSON",
                new UUID(3, 4),
                Outcome.REFUSED,
                "NOT_YOURS");
        Entry first = Entry.after(0, Hash.NONE, said);
        assertEquals(
                "1dea8b58ef749e9bcaabba7f460c95cef519001abf2a4c5943ac7cb896d23428",
                first.hash().toString());
        assertEquals(
                "6eff32b1b3e59799e4537ac34027e37355d99c67c605112ec210fcbe4699e999",
                Entry.after(1, first.hash(), said).hash().toString());
    }

    @Test
    void every_edited_entry_is_found_and_named() {
        Random random = new Random(2);
        Map<Damage, Integer> kinds = new EnumMap<>(Damage.class);
        for (int trial = 0; trial < TRIALS; trial++) {
            List<Entry> trail = SomeTrail.of(ENTRIES, random);
            Checkpoint head = SomeTrail.head(trail, ENTRIES);
            int at = random.nextInt(ENTRIES);
            trail.set(at, edited(trail.get(at), random));
            Broken found = broken(trail, List.of(head), trial);
            count(kinds, found);
            if (found.damage() == Damage.REWRITTEN) {
                // the last entry, with a new hash of its own: only the signed head knows better
                assertEquals(ENTRIES - 1, at, "trial " + trial);
            } else {
                assertEquals(new Broken(at + 1, Damage.EDITED), found, "trial " + trial);
            }
        }
        assertTrue(kinds.getOrDefault(Damage.REWRITTEN, 0) < TRIALS / ENTRIES, kinds.toString());
    }

    private static Entry edited(Entry entry, Random random) {
        Said said = entry.said();
        Hash previous = entry.previous();
        switch (random.nextInt(7)) {
            case 0 -> said = with(said, said.moment().plusMillis(1 + random.nextInt(100_000)), said.act());
            case 1 -> said = with(said, said.moment(), said.act() + "X");
            case 2 -> said = with(said, SomeTrail.id(random));
            case 3 -> said = with(said, (UUID) null, said.record() == null ? "SIGNED_IN" : said.roles());
            case 4 -> said = with(said, said.record(), said.roles() + ",AUDITOR");
            case 5 -> previous = bitFlipped(previous, random);
            default -> {
                return new Entry(entry.sequence(), said, previous, bitFlipped(entry.hash(), random));
            }
        }
        return random.nextBoolean()
                ? Entry.after(entry.sequence() - 1, previous, said)
                : new Entry(entry.sequence(), said, previous, entry.hash());
    }

    private static Said with(Said said, Instant moment, String act) {
        return new Said(
                moment, said.asker(), said.caller(), said.roles(), act, said.record(), said.outcome(), said.reason());
    }

    private static Said with(Said said, @Nullable UUID record) {
        return with(said, record, said.roles());
    }

    private static Said with(Said said, @Nullable UUID record, String roles) {
        return new Said(
                said.moment(), said.asker(), said.caller(), roles, said.act(), record, said.outcome(), said.reason());
    }

    private static Hash bitFlipped(Hash hash, Random random) {
        byte[] bytes = hash.bytes();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return Hash.of(bytes);
    }

    @Test
    void entries_cut_out_are_found_whether_the_rest_is_numbered_anew_or_not() {
        Random random = new Random(3);
        for (int trial = 0; trial < TRIALS; trial++) {
            List<Entry> trail = SomeTrail.of(ENTRIES, random);
            Checkpoint head = SomeTrail.head(trail, ENTRIES);
            int from = random.nextInt(ENTRIES - 1);
            int to = from + 1 + random.nextInt(ENTRIES - from - 1);
            trail.subList(from, to).clear();
            if (random.nextBoolean()) {
                numberAnew(trail);
            }
            assertEquals(new Broken(from + 1, Damage.CUT), broken(trail, List.of(head), trial));
        }
    }

    private static void numberAnew(List<Entry> trail) {
        for (int i = 0; i < trail.size(); i++) {
            Entry old = trail.get(i);
            trail.set(i, new Entry(i + 1, old.said(), old.previous(), old.hash()));
        }
    }

    @Test
    void entries_in_another_order_are_found() {
        Random random = new Random(4);
        for (int trial = 0; trial < TRIALS; trial++) {
            List<Entry> trail = SomeTrail.of(ENTRIES, random);
            Checkpoint head = SomeTrail.head(trail, ENTRIES);
            int one = random.nextInt(ENTRIES - 1);
            int other = one + 1 + random.nextInt(ENTRIES - one - 1);
            if (random.nextBoolean()) {
                Collections.swap(trail, one, other);
            } else {
                trail.add(other, trail.remove(one));
            }
            numberAnew(trail);
            assertEquals(new Broken(one + 1, Damage.REORDERED), broken(trail, List.of(head), trial));
        }
    }

    @Test
    void a_trail_cut_off_at_its_end_is_found_against_a_signed_head() {
        Random random = new Random(5);
        for (int trial = 0; trial < TRIALS; trial++) {
            List<Entry> trail = SomeTrail.of(ENTRIES, random);
            Checkpoint head = SomeTrail.head(trail, ENTRIES);
            int left = random.nextInt(ENTRIES);
            List<Entry> rest = new ArrayList<>(trail.subList(0, left));
            assertEquals(new Broken(left + 1, Damage.TRUNCATED), broken(rest, List.of(head), trial));
        }
    }

    @Test
    void a_chain_made_anew_from_somewhere_is_found_against_the_first_signed_head_after_it() {
        Random random = new Random(6);
        for (int trial = 0; trial < TRIALS; trial++) {
            List<Entry> trail = SomeTrail.of(ENTRIES, random);
            List<Checkpoint> heads =
                    List.of(SomeTrail.head(trail, 20), SomeTrail.head(trail, 40), SomeTrail.head(trail, ENTRIES));
            int from = random.nextInt(ENTRIES);
            List<Entry> forged = new ArrayList<>(trail.subList(0, from));
            while (forged.size() < ENTRIES) {
                forged.add(SomeTrail.next(forged, SomeTrail.said(random)));
            }
            Broken found = broken(forged, heads, trial);
            assertEquals(new Broken(from / 20 * 20 + 1, Damage.REWRITTEN), found, "trial " + trial);
        }
    }

    @Test
    void an_entry_slipped_in_is_found() {
        Random random = new Random(7);
        for (int trial = 0; trial < TRIALS; trial++) {
            List<Entry> trail = SomeTrail.of(ENTRIES, random);
            Checkpoint head = SomeTrail.head(trail, ENTRIES);
            int at = random.nextInt(ENTRIES);
            Entry forged = SomeTrail.next(new ArrayList<>(trail.subList(0, at)), SomeTrail.said(random));
            trail.add(at, forged);
            numberAnew(trail);
            // in the place of the last one, it is the signed head that does not agree
            Broken expected = at == ENTRIES - 1 ? new Broken(1, Damage.REWRITTEN) : new Broken(at + 1, Damage.ADDED);
            assertEquals(expected, broken(trail, List.of(head), trial));
        }
    }

    @Test
    void a_head_counts_only_when_the_known_key_signed_exactly_it() {
        Random random = new Random(8);
        VerifyKey key = new VerifyKey(SomeTrail.KEY.getPublic());
        List<Entry> trail = SomeTrail.of(3, random);
        Checkpoint head = SomeTrail.head(3, trail.get(2).hash(), SomeTrail.KEY);
        assertTrue(head.isSignedBy(key));
        assertTrue(head.isSignedBy(VerifyKey.of(key.text())));
        for (int trial = 0; trial < 500; trial++) {
            Hash flipped = bitFlipped(head.hash(), random);
            assertFalse(new Checkpoint(3, flipped, head.moment(), head.key(), head.signature()).isSignedBy(key));
            assertFalse(new Checkpoint(2, head.hash(), head.moment(), head.key(), head.signature()).isSignedBy(key));
        }
        assertFalse(new Checkpoint(3, head.hash(), head.moment(), head.key(), "no signature").isSignedBy(key));
        assertFalse(SomeTrail.head(3, head.hash(), SomeTrail.key()).isSignedBy(key));
    }

    private static Broken broken(List<Entry> trail, List<Checkpoint> heads, int trial) {
        if (SomeTrail.check(trail, heads) instanceof Broken found) {
            return found;
        }
        throw new AssertionError("trial " + trial + " was not found");
    }

    private static void count(Map<Damage, Integer> kinds, Broken found) {
        kinds.merge(found.damage(), 1, Integer::sum);
    }
}

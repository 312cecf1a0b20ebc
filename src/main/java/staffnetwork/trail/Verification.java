package staffnetwork.trail;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import staffnetwork.trail.Finding.Broken;
import staffnetwork.trail.Finding.Damage;

/**
 * Reads the whole trail once, in order, and says whether it is as it was written: each entry's own hash, its link to the one
 * before, and every signed head. The first entry that is wrong is named, with what was done to it.
 */
final class Verification {
    /** So many entries that were cut or added, with the rest numbered anew, are still told apart from an edit. */
    private static final int FARTHEST = 2_000;

    private final Deque<Checkpoint> heads = new ArrayDeque<>();
    private final int known;
    private long last;
    private long good;
    private Hash hash = Hash.NONE;
    private @Nullable Broken broken;
    private @Nullable Entry unlinked;
    private boolean predecessorLater;
    private boolean successorAgrees;
    private boolean successorSeen;

    /** Checks against these heads, which are known to be signed by the right key. */
    Verification(List<Checkpoint> checkpoints) {
        checkpoints.stream()
                .sorted(Comparator.comparingLong(Checkpoint::sequence))
                .forEach(heads::add);
        known = heads.size();
        compare();
    }

    /** Takes the next entry, as sorted by sequence. */
    void next(Entry entry) {
        if (unlinked != null) {
            predecessorLater |= entry.hash().equals(unlinked.previous());
            successorAgrees |= !successorSeen && entry.previous().equals(unlinked.hash());
            successorSeen = true;
            return;
        }
        if (broken != null) {
            return;
        }
        if (entry.sequence() != last + 1) {
            broken = new Broken(last + 1, Damage.CUT);
        } else if (!entry.previous().equals(hash)) {
            unlinked = entry;
        } else if (!entry.isIntact()) {
            broken = new Broken(entry.sequence(), Damage.EDITED);
        } else {
            last = entry.sequence();
            hash = entry.hash();
            compare();
        }
    }

    private void compare() {
        while (!heads.isEmpty() && heads.peek().sequence() <= last) {
            Checkpoint head = heads.remove();
            if (!head.hash().equals(hash)) {
                broken = new Broken(good + 1, Damage.REWRITTEN);
                return;
            }
            good = last;
        }
    }

    /** What was found; to be asked after the last entry. */
    Finding end() {
        if (unlinked != null) {
            return whyUnlinked(unlinked);
        }
        if (broken != null) {
            return broken;
        }
        return heads.isEmpty() ? new Finding.Whole(last, known) : new Broken(last + 1, Damage.TRUNCATED);
    }

    private Broken whyUnlinked(Entry entry) {
        if (predecessorLater) {
            return new Broken(entry.sequence(), Damage.REORDERED);
        }
        if (entry.isIntact()) {
            // if others still know it as it is, the one before it was changed and given a new hash
            boolean original = successorAgrees || isHead(entry);
            return new Broken(original ? Math.max(1, entry.sequence() - 1) : entry.sequence(), Damage.EDITED);
        }
        for (int away = 1; away <= FARTHEST; away++) {
            if (entry.belongsAt(entry.sequence() + away)) {
                return new Broken(entry.sequence(), Damage.CUT);
            }
            if (away < entry.sequence() && entry.belongsAt(entry.sequence() - away)) {
                return new Broken(entry.sequence() - away, Damage.ADDED);
            }
        }
        return new Broken(entry.sequence(), Damage.EDITED);
    }

    private boolean isHead(Entry entry) {
        return heads.stream()
                .anyMatch(head ->
                        head.sequence() == entry.sequence() && head.hash().equals(entry.hash()));
    }
}

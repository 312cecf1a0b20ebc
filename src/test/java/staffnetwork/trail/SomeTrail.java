package staffnetwork.trail;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Trails for tests, grown from a seed. */
final class SomeTrail {
    static final KeyPair KEY = key();
    private static final String[] ACTS = {"SEE_PERSON", "GIVE_ROLES", "AUDIT_TRAIL", "SEE_OWN_ENTRY"};

    private static final List<Asker> ASKERS = List.of(Asker.OWNER, Asker.ACCOUNT, Asker.NOBODY);

    private SomeTrail() {}

    static KeyPair key() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Said said(Random random) {
        Asker asker = ASKERS.get(random.nextInt(ASKERS.size()));
        boolean allowed = random.nextInt(5) > 0;
        return new Said(
                Instant.ofEpochSecond(1_790_000_000L + random.nextInt(30_000_000), random.nextInt(1_000_000) * 1_000L),
                asker,
                asker == Asker.ACCOUNT ? id(random) : null,
                random.nextBoolean() ? "HR_ANALYST" : "ANYONE,SIGNED_IN",
                ACTS[random.nextInt(ACTS.length)],
                random.nextInt(10) > 0 ? id(random) : null,
                allowed ? Outcome.ALLOWED : Outcome.REFUSED,
                allowed ? "" : "NOT_YOURS");
    }

    static UUID id(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** So many entries after one another. */
    static List<Entry> of(int entries, Random random) {
        List<Entry> trail = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            trail.add(next(trail, said(random)));
        }
        return trail;
    }

    static Entry next(List<Entry> trail, Said said) {
        return trail.isEmpty()
                ? Entry.after(0, Hash.NONE, said)
                : Entry.after(trail.size(), trail.get(trail.size() - 1).hash(), said);
    }

    /** A head at that entry, as one whose signature was looked at already. */
    static Checkpoint head(List<Entry> trail, int sequence) {
        return new Checkpoint(sequence, trail.get(sequence - 1).hash(), Instant.EPOCH, "", "");
    }

    static Checkpoint head(long sequence, Hash hash, KeyPair key) {
        Instant moment = Instant.ofEpochSecond(1_790_000_000L);
        try {
            Signature signing = Signature.getInstance("Ed25519");
            signing.initSign(key.getPrivate());
            signing.update(Checkpoint.signed(sequence, hash, moment));
            return new Checkpoint(
                    sequence,
                    hash,
                    moment,
                    new VerifyKey(key.getPublic()).fingerprint(),
                    Base64.getEncoder().encodeToString(signing.sign()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Finding check(List<Entry> trail, List<Checkpoint> heads) {
        Verification verification = new Verification(heads);
        trail.forEach(verification::next);
        return verification.end();
    }
}

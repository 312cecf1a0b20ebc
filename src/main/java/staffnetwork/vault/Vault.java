package staffnetwork.vault;

import java.util.Optional;

/**
 * Seals and opens values. Keys are read and made in the caller's transaction, so a value and its key are kept together or not at
 * all.
 */
public interface Vault {
    /**
     * Seals a value for one place, with its holder's key, which is made if there is none. The result has the same number of bytes
     * for every value of that size.
     *
     * @throws IllegalArgumentException if the value is longer than the size holds
     */
    byte[] seal(Place place, byte[] value, Size size);

    /**
     * Opens what was sealed for that place, or nothing if the key it was sealed with was destroyed.
     *
     * @throws Unreadable if it was changed, or sealed for another place
     */
    Optional<byte[]> open(Place place, byte[] sealed);

    /** Destroys a holder's key: whatever it sealed cannot be opened any more, wherever a copy of it lies. */
    void shred(Holder holder);

    /** All keys of one purpose at once, for work that counts; not for work on one person. */
    Keyring keyring(String purpose);

    /** Keys that were read together. */
    interface Keyring {
        /** As {@link Vault#open}. */
        Optional<byte[]> open(Place place, byte[] sealed);
    }
}

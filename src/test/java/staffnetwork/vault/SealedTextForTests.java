package staffnetwork.vault;

/** Lets tests of other rooms see that what they keep is read back as it was. */
public final class SealedTextForTests {
    private SealedTextForTests() {}

    /** Written and read again. */
    public static <T> T again(T kept, Class<T> type) {
        return SealedText.read(SealedText.write(kept), type);
    }
}

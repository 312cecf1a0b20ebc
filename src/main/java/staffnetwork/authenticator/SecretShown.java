package staffnetwork.authenticator;

/**
 * A new secret as it is shown to its owner, to be scanned or typed.
 *
 * @param text in groups of four
 * @param picture the same for an app to scan
 */
public record SecretShown(String text, QrPicture picture) {
    /** What the app calls this service: no word of what it is for. */
    private static final String SERVICE = "Work space";

    static SecretShown of(SharedSecret secret) {
        return new SecretShown(secret.forPeople(), QrPicture.of(secret.address(SERVICE, SERVICE)));
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "SecretShown";
    }
}

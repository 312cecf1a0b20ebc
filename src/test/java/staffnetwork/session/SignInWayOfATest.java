package staffnetwork.session;

/** Ways to sign in, as tests configure them. */
public final class SignInWayOfATest {
    private SignInWayOfATest() {}

    /** With the trust's own sign-in. */
    public static SignInWay provider(String issuer) {
        return new SignInWay("oidc", issuer);
    }
}

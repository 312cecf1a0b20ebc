package staffnetwork.oidc;

import org.jspecify.annotations.Nullable;

/** The answer is not to be believed, or the provider refused. Its message is for the log and holds nothing about anybody. */
final class NotVouched extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotVouched(String reason) {
        super(reason);
    }

    NotVouched(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}

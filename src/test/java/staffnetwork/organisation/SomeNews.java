package staffnetwork.organisation;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.UserTransaction;
import java.util.UUID;
import staffnetwork.access.Caller;
import staffnetwork.access.SomeCaller;

/** Inside the server: what happens to people is entered by somebody of an office. */
public final class SomeNews {
    private SomeNews() {}

    /**
     * Tells it within a transaction.
     *
     * @param entered whether that succeeds; it is rolled back otherwise
     */
    public static void happens(Object news, boolean entered) throws Exception {
        SomeCaller.is(CDI.current().select(Caller.class).get(), UUID.randomUUID());
        UserTransaction transaction =
                CDI.current().select(UserTransaction.class).get();
        transaction.begin();
        CDI.current().getBeanManager().getEvent().fire(news);
        if (entered) {
            transaction.commit();
        } else {
            transaction.rollback();
        }
    }
}

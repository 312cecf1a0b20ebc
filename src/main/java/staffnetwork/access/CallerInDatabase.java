package staffnetwork.access;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.jspecify.annotations.Nullable;

/**
 * Tells the database who asks and which roles they hold now, for the length of one transaction, so that row-level security can
 * be the second wall: {@code app.caller} is an account's id, {@code app.roles} names of roles with commas between them. Nobody
 * means the empty text in both. Named in persistence.xml.
 */
public class CallerInDatabase implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        session.getEventManager().addListener(new Teller());
    }

    private static final class Teller extends SessionEventAdapter {
        @Override
        public void postAcquireConnection(SessionEvent event) {
            if (event.getResult() instanceof Accessor accessor) {
                tell(accessor.getConnection());
            }
        }

        private static void tell(Connection connection) {
            Caller caller = caller();
            try (PreparedStatement statement = connection.prepareStatement(
                    "select set_config('app.caller', ?, true), set_config('app.roles', ?, true)")) {
                statement.setString(1, caller == null ? "" : caller.inDatabase());
                statement.setString(2, caller == null ? "" : caller.rolesInDatabase());
                statement.execute();
            } catch (SQLException failed) {
                throw DatabaseException.sqlException(failed);
            }
        }

        private static @Nullable Caller caller() {
            try {
                Caller caller = CDI.current().select(Caller.class).get();
                caller.isSignedIn(); // the proxy finds out only now whether there is a request
                return caller;
            } catch (ContextNotActiveException noRequest) {
                return null;
            }
        }
    }
}

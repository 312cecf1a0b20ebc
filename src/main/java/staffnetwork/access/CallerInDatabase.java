package staffnetwork.access;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Tells the database who asks, for the length of one transaction, so that row-level security can be the second wall. Nobody
 * means the empty text. Named in persistence.xml.
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
            try (PreparedStatement statement =
                    connection.prepareStatement("select set_config('app.caller', ?, true)")) {
                statement.setString(1, caller());
                statement.execute();
            } catch (SQLException failed) {
                throw DatabaseException.sqlException(failed);
            }
        }

        private static String caller() {
            try {
                return CDI.current()
                        .select(Caller.class)
                        .get()
                        .id()
                        .map(UUID::toString)
                        .orElse("");
            } catch (ContextNotActiveException noRequest) {
                return "";
            }
        }
    }
}

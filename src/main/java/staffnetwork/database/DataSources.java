package staffnetwork.database;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/** The application's connections, as the runtime role; where they lead is configuration, see README. */
@ApplicationScoped
@DataSourceDefinition(
        name = "java:app/jdbc/staff-network",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=db.url}",
        user = "${MPCONFIG=db.user}",
        password = "${MPCONFIG=db.password}",
        minPoolSize = 1,
        maxPoolSize = 20)
class DataSources {}

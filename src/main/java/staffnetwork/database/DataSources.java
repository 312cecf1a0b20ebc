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
        properties = {
            // the persistence provider sends an empty uuid as an empty text; PostgreSQL may find out the type by itself
            "stringType=unspecified",
            // after a restart of the database the pool notices by itself; another server ignores these
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.fail-all-connections=true"
        },
        minPoolSize = 1,
        maxPoolSize = 20)
class DataSources {}

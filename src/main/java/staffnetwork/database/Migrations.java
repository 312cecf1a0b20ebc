package staffnetwork.database;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/** Brings the database to this version before anything else starts, as its owner; the runtime role gets only what it needs. */
@ApplicationScoped
class Migrations {
    private final String url;
    private final String runtime;
    private final String owner;
    private final String password;

    @Inject
    Migrations(
            @ConfigProperty(name = "db.url") String url,
            @ConfigProperty(name = "db.user") String runtime,
            @ConfigProperty(name = "db.owner.user") String owner,
            @ConfigProperty(name = "db.owner.password") String password) {
        this.url = url;
        this.runtime = runtime;
        this.owner = owner;
        this.password = password;
    }

    void atStart(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) @Initialized(ApplicationScoped.class)
                    Object application) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(url, owner, password)
                .placeholders(Map.of("runtime", '"' + runtime + '"'))
                .load()
                .migrate();
    }
}

package staffnetwork.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs inside the server: the database knows who asks, for one transaction and no longer. */
@ExtendWith(ArquillianExtension.class)
class CallerInDatabaseIT {
    @PersistenceContext
    private EntityManager database;

    @Resource
    private UserTransaction transaction;

    @Test
    void the_database_knows_who_asks_in_each_transaction_anew() throws Exception {
        Caller caller = CDI.current().select(Caller.class).get();
        for (int i = 0; i < 50; i++) {
            UUID id = UUID.randomUUID();
            caller.is(id, "Somebody", Set.of());
            assertEquals(id.toString(), told("app.caller"));
            assertEquals("ANYONE,SIGNED_IN", told("app.roles"));
            caller.is(id, "Somebody", Set.of(Role.HR_ANALYST));
            assertEquals("ANYONE,SIGNED_IN,HR_ANALYST", told("app.roles"));
            caller.isNobody();
            assertEquals("", told("app.caller"));
            assertEquals("", told("app.roles"));
        }
    }

    private String told(String what) throws Exception {
        transaction.begin();
        try {
            // several queries: the setting stays for the whole transaction
            database.createNativeQuery("select 1").getSingleResult();
            Object first = database.createNativeQuery("select coalesce(current_setting(?1, true), 'none')")
                    .setParameter(1, what)
                    .getSingleResult();
            return String.valueOf(first);
        } finally {
            transaction.rollback();
        }
    }
}

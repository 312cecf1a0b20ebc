package staffnetwork.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps the roles held; the database shows each caller their own, and those that they may give. */
@ApplicationScoped
class RoleRepository {
    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    RoleRepository() {}

    void keep(RoleHeld role) {
        database.persist(role);
        database.flush(); // a refusal of the database belongs to this act and not to the commit
    }

    /** Roles of that person nobody has ended, as far as the caller may see them. */
    List<RoleHeld> open(UUID holder) {
        return database.createQuery(
                        "select r from RoleHeld r where r.account = :holder and r.ended is null", RoleHeld.class)
                .setParameter("holder", holder)
                .getResultList();
    }

    /** Every role that person ever held, as far as the caller may see them; the latest first. */
    List<RoleHeld> ever(UUID holder) {
        return database.createQuery(
                        "select r from RoleHeld r where r.account = :holder order by r.given desc", RoleHeld.class)
                .setParameter("holder", holder)
                .getResultList();
    }

    /** Roles nobody has ended, of everybody, as far as the caller may see them. */
    List<RoleHeld> open() {
        return database.createQuery("select r from RoleHeld r where r.ended is null", RoleHeld.class)
                .getResultList();
    }

    /**
     * Who holds a role; until the end of the transaction nobody else asks this, so that two people cannot end each other's at the
     * same time. Not by locking rows: to lock one, the database wants the right to change it, and nobody may change their own.
     */
    List<RoleHeld> alone(Role role) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(6001) as text)")
                .getResultList();
        return database.createQuery("select r from RoleHeld r where r.role = :role and r.ended is null", RoleHeld.class)
                .setParameter("role", role)
                .getResultList();
    }

    /** Ends every role of somebody else, the ones the caller may not see as well. */
    void endEvery(UUID holder, Instant now) {
        database.flush();
        database.createNativeQuery("select cast(end_every_role(?1, ?2) as text)")
                .setParameter(1, holder)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        database.clear();
    }

    /** How many people hold each role now; roles nobody holds are missing. */
    Map<Role, Long> holders(Instant now) {
        Map<Role, Long> holders = new EnumMap<>(Role.class);
        for (Object row : database.createNativeQuery("select role, people from role_holders(?1)")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .getResultList()) {
            Object[] cells = (Object[]) row;
            holders.put(Role.valueOf(String.valueOf(cells[0])), ((Number) cells[1]).longValue());
        }
        return holders;
    }

    /** Whether anybody is or ever was an administrator. */
    boolean administratorWasGiven() {
        return Boolean.TRUE.equals(
                database.createNativeQuery("select administrator_was_given()").getSingleResult());
    }
}

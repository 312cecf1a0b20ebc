package staffnetwork.routes;

import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Persistence;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import staffnetwork.access.Caller;
import staffnetwork.access.Role;
import staffnetwork.access.SomeCaller;
import staffnetwork.access.Witness;
import staffnetwork.access.Witnesses;
import staffnetwork.adjustment.PlanGone;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.adjustment.Plans;
import staffnetwork.adjustment.Sharing;
import staffnetwork.imports.Stubs;
import staffnetwork.organisation.ManagerChanged;
import staffnetwork.organisation.PersonLeft;
import staffnetwork.vault.SealedText;
import staffnetwork.web.Messages;

/**
 * The product's own doors of plans, sharing and asking on a real PostgreSQL, for one thread: with its vault, its row-level security
 * and a transaction for each act, but without the server, which takes long to start and does not like to be killed.
 */
final class BareDoors implements AutoCloseable {
    private static final String ROOM = "staffnetwork.adjustment.";

    final Plans plans;
    final Sharing sharing;
    final Asking asking;
    final Answering answering;
    final SecondLooks secondLooks;
    final Talks talks;
    final AskedClocks clocks;
    final AskedRows asked;
    final AskedRepository askedRepository;
    final SealedText text;
    final Object tables;
    private final Object sharedRows;
    private final Object planRows;
    private final Object ends;
    private final Caller caller = Stubs.made(Caller.class);
    private final EntityManager database;

    BareDoors(String url, String[] login, Path keys) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setStringType("unspecified");
        source.setUser(login[0]);
        source.setPassword(login[1]);
        database = Persistence.createEntityManagerFactory(
                        "bare", Map.of("jakarta.persistence.nonJtaDataSource", source))
                .createEntityManager();
        Clock clock = Clock.systemUTC();
        Object file = Stubs.made("staffnetwork.vault.OpenKeyFile", keys.toString(), " ");
        call(file, "firstTime");
        Object vault = Stubs.made(
                "staffnetwork.vault.PersonVault",
                withDatabase(Stubs.made("staffnetwork.vault.PersonKeyRepository")),
                file,
                clock);
        text = Stubs.made(SealedText.class, vault);
        tables = withDatabase(Stubs.made("staffnetwork.vault.SealedTableRepository", text, clock));
        planRows = Stubs.made(ROOM + "PlanRows", tables);
        sharedRows = Stubs.made(ROOM + "SharedRows", tables);
        askedRepository = (AskedRepository) withDatabase(new AskedRepository());
        asked = new AskedRows(askedRepository, text, clock, 14);
        clocks = new AskedClocks(askedRepository, asked, person -> {});
        plans = Stubs.made(Plans.class, planRows, sharedRows, Stubs.<PlanGone>event(gone -> clocks.gone(gone)), caller);
        sharing = Stubs.made(Sharing.class, planRows, sharedRows, (staffnetwork.adjustment.Bell) person -> {}, caller);
        Witnesses witnesses = Stubs.made(Witnesses.class, oneWitness(), caller);
        asking = new Asking(asked, plans, sharing, Stubs.made(PlanWords.class, new Messages()), person -> {});
        Deciding.Handed handed = new Deciding.Handed(asked, person -> {}, witnesses, caller);
        answering = new Answering(asked, askedRepository, handed, person -> {}, caller);
        secondLooks = new SecondLooks(asked, askedRepository, handed, caller);
        talks = new Talks((GoBetweenRepository) withDatabase(new GoBetweenRepository()), plans, clock);
        ends = Stubs.made(ROOM + "SharingEnds", sharedRows, planRows, Stubs.event(this::told));
    }

    private void told(Object news) {
        if (news instanceof PlanGone gone) {
            clocks.gone(gone);
        } else if (news instanceof Plans.WorkChanged change) {
            clocks.workChanged(change);
        }
    }

    private static Instance<Witness> oneWitness() {
        List<Witness> one = List.of(seen -> {});
        @SuppressWarnings("unchecked") // a proxy knows no type parameter
        Instance<Witness> instance = (Instance<Witness>) Proxy.newProxyInstance(
                BareDoors.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "isUnsatisfied" -> false;
                    case "forEach" -> {
                        one.forEach(each -> {});
                        yield null;
                    }
                    default -> one.iterator();
                });
        return instance;
    }

    private Object withDatabase(Object repository) {
        try {
            Field field = repository.getClass().getDeclaredField("database");
            field.setAccessible(true);
            field.set(repository, database);
            return repository;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Calls what only its room may name. */
    static @Nullable Object call(Object on, String name, Object... values) {
        for (Method method : methods(on)) {
            boolean fits = method.getName().equals(name) && method.getParameterCount() == values.length;
            for (int i = 0; fits && i < values.length; i++) {
                fits = method.getParameterTypes()[i].isInstance(values[i]);
            }
            if (fits) {
                try {
                    method.setAccessible(true);
                    return method.invoke(on, values);
                } catch (InvocationTargetException failed) {
                    if (failed.getCause() instanceof RuntimeException cause) {
                        throw cause;
                    }
                    throw new IllegalStateException(failed);
                } catch (IllegalAccessException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
        }
        throw new IllegalStateException("no " + name + " of " + on.getClass());
    }

    private static List<Method> methods(Object on) {
        List<Method> all = new ArrayList<>(List.of(on.getClass().getDeclaredMethods()));
        all.addAll(List.of(on.getClass().getMethods()));
        return all;
    }

    /** Somebody has another manager. */
    void managerChanged(ManagerChanged change) {
        call(ends, "managerChanged", change);
        clocks.managerChanged(change);
    }

    /** Somebody has left. */
    void left(PersonLeft leaver) {
        call(ends, "left", leaver);
        clocks.left(leaver);
    }

    /** What somebody can read of what was shared with them, as text. */
    List<String> shownTo(UUID reader) {
        List<?> shown = (List<?>) Objects.requireNonNull(call(sharedRows, "readBy", reader));
        return shown.stream().map(String::valueOf).toList();
    }

    /** Ids of what somebody's plan says that they share. */
    List<UUID> sharedBy(UUID owner) {
        call(planRows, "keep");
        Object plan = Objects.requireNonNull(call(planRows, "of", owner));
        return ((List<?>) Objects.requireNonNull(call(plan, "shared")))
                .stream().map(UUID.class::cast).toList();
    }

    /** Ids of what somebody's plan says that they asked for. */
    List<UUID> askedBy(UUID owner) {
        call(planRows, "keep");
        Object plan = Objects.requireNonNull(call(planRows, "of", owner));
        return ((List<?>) Objects.requireNonNull(call(plan, "asked")))
                .stream().map(UUID.class::cast).toList();
    }

    /** Does something as that person, in a transaction of its own. */
    <T> T as(UUID person, String roles, Supplier<T> act) {
        SomeCaller.is(
                caller,
                person,
                Arrays.stream(roles.split(",", -1))
                        .filter(role -> !role.isEmpty())
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()));
        database.getTransaction().begin();
        try {
            database.unwrap(UnitOfWork.class).beginEarlyTransaction();
            database.createNativeQuery("select set_config('app.caller', ?1, true), set_config('app.roles', ?2, true)")
                    .setParameter(1, person.toString())
                    .setParameter(2, roles)
                    .getSingleResult();
            T result = act.get();
            database.getTransaction().commit();
            return result;
        } catch (RuntimeException failed) {
            if (database.getTransaction().isActive()) {
                database.getTransaction().rollback();
            }
            throw failed;
        } finally {
            database.clear();
        }
    }

    @Override
    public void close() {
        database.getEntityManagerFactory().close();
    }
}

package staffnetwork.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stands at every door and asks the table of acts; inside the transaction, so that the trail is written with the deed. */
@Allow(Act.SIGN_IN) // which act stands here means nothing: the one on the method counts
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class Doorkeeper {
    private final Caller caller;
    private final Witnesses witnesses;

    @Inject
    Doorkeeper(Caller caller, Witnesses witnesses) {
        this.caller = caller;
        this.witnesses = witnesses;
    }

    @AroundInvoke
    Object ask(InvocationContext call) throws Exception {
        Allow asked = call.getMethod().getAnnotation(Allow.class);
        if (asked == null) {
            throw new IllegalStateException("@Allow belongs on the methods of a door, not on its class");
        }
        witnesses.opens();
        boolean done = false;
        try {
            Act act = asked.value();
            if (act.isTraced()) {
                demand(act, call);
            } else {
                caller.demand(act);
            }
            Object given = call.proceed();
            done = true;
            return given;
        } finally {
            witnesses.closes(done);
        }
    }

    private void demand(Act act, InvocationContext call) {
        Decision decision = caller.decide(act);
        if (decision.isAllowed() && call.getMethod().isAnnotationPresent(About.class)) {
            return; // the method knows whose record it is and tells it
        }
        List<@Nullable UUID> people = people(call.getMethod(), call.getParameters());
        people.forEach(person -> witnesses.tell(act, person, decision));
        if (decision instanceof Decision.Refused refused) {
            throw new NotAllowed(act, refused, true);
        }
    }

    private List<@Nullable UUID> people(Method method, @Nullable Object[] values) {
        List<@Nullable UUID> people = new ArrayList<>();
        if (method.isAnnotationPresent(About.class)) {
            people.add(null);
            return people;
        }
        Parameter[] parameters = method.getParameters();
        boolean named = false;
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i].isAnnotationPresent(About.class)) {
                named = true;
                add(values[i], people);
            }
        }
        if (!named) {
            people.add(caller.id().orElse(null));
        }
        return people;
    }

    private static void add(@Nullable Object value, List<@Nullable UUID> people) {
        if (value instanceof UUID person) {
            people.add(person);
        } else if (value instanceof Iterable<?> several) {
            several.forEach(one -> add(one, people));
        } else {
            throw new IllegalStateException("@About belongs on a UUID, or on several, and says whose record it is");
        }
    }
}

package staffnetwork.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Stands at every door and asks the table of acts; inside the transaction, so that the trail is written with the deed. */
@Allow(Act.SIGN_IN) // which act stands here means nothing: the one on the method counts
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class Doorkeeper {
    private final Caller caller;

    @Inject
    Doorkeeper(Caller caller) {
        this.caller = caller;
    }

    @AroundInvoke
    Object ask(InvocationContext call) throws Exception {
        Allow asked = call.getMethod().getAnnotation(Allow.class);
        if (asked == null) {
            throw new IllegalStateException("@Allow belongs on the methods of a door, not on its class");
        }
        caller.demand(asked.value());
        return call.proceed();
    }
}

package staffnetwork.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says whose record a door's method is about. On a parameter (a {@code UUID}, or several in an {@code Iterable}): the person of
 * that id. On the method: only the method can find out, and tells {@link Witnesses} itself. Without it the record is the caller's
 * own.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.METHOD})
public @interface About {}

package staffnetwork.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an act that is only done by somebody who proved who they are in the last five minutes (design/privacy.md section 2);
 * everybody else is asked to do so again and comes back to the same page. Stands on the line of the act in {@link Act}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@interface FreshSignIn {}

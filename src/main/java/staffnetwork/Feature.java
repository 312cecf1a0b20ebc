package staffnetwork;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a package as one room of the house and names the other rooms it may use; the architecture tests hold it to that. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface Feature {
    /** The names of the features this one may use, without the base package. */
    String[] uses() default {};
}

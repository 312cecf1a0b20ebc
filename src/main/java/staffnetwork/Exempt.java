package staffnetwork;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets one room, type or member break a rule of the house, and says why. The architecture tests count these: each must be listed,
 * with the rule it breaks, in {@code src/test/resources/architecture/exempt.txt}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PACKAGE, ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.FIELD})
public @interface Exempt {
    /** The reason, as a sentence. */
    String value();
}

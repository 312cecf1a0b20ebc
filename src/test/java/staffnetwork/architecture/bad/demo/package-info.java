/** Innocent: the demonstration, which may act for others. */
@Feature(uses = {"access"})
@NullMarked
package staffnetwork.architecture.bad.demo;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;

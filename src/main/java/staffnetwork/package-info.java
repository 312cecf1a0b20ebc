/** The staff network: disabled staff, their network and HR making the Workforce Disability Equality Standard real. */
@NullMarked
package staffnetwork;

import org.jspecify.annotations.NullMarked;

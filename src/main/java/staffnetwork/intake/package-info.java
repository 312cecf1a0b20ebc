/**
 * From a file HR has to figures: what a file is, who reads it, and what comes of it. Promise to people: a faulty file gives no
 * figures at all, and every figure can be followed back to the file, its fingerprint and the rows that were used or left out.
 * The rooms that know a kind of file offer a {@link staffnetwork.intake.KindReader}; {@code imports} keeps what comes of it.
 */
@Feature(uses = {"spreadsheet"})
@NullMarked
package staffnetwork.intake;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;

/**
 * What all pages share: layout, texts, error pages, headers. Promise to people: every page works without JavaScript, and an
 * error never shows what is inside.
 */
@Feature(uses = {"access", "session"})
@NullMarked
package staffnetwork.web;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;

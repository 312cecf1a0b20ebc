/**
 * What other sources say about the whole organisation, to lay beside what people told this service: the Electronic Staff Record and
 * the NHS Staff Survey. Promise to people: one share of everybody, rounded, and nothing about a part of the organisation.
 */
@Feature(uses = {"disclosure", "figures", "imports", "survey", "wdes", "workforce"})
@NullMarked
package staffnetwork.elsewhere;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;

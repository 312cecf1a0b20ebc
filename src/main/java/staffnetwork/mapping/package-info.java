/**
 * From a file we do not understand to one we do: its first rows, which column is which, what its values mean, and its rows put right
 * one by one. What the organisation decides is remembered, versioned, used next time and can be changed later. Promise to people:
 * headings and terms of the field are remembered and nothing else; a cell about a person is neither shown nor kept.
 */
@Feature(uses = {"access", "imports", "intake", "spreadsheet", "web"})
@NullMarked
package staffnetwork.mapping;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;

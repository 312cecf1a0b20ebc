package staffnetwork.mapping;

/**
 * A heading and what its column is.
 *
 * @param key the heading as plain words; numbered if it stands in a layout more than once
 * @param field the name of the field; empty if the column is ignored
 * @param personal true if its content is thrown away
 */
public record MappedHeading(String key, String field, boolean personal) {}

package staffnetwork.intake;

import java.util.Map;

/**
 * How the organisation understood a layout it met before: which of its columns is which. A layout is known by the set of its
 * headings, whatever their order.
 *
 * @param signature lower-case hexadecimal SHA-256 of the headings
 * @param fields heading, as plain words, to the name of the field; columns that are ignored are not in it
 * @param version the version of the organisation's mapping in which this was decided
 */
public record KnownColumns(FileKind kind, String signature, Map<String, String> fields, int version) {
    public KnownColumns {
        fields = Map.copyOf(fields);
    }
}

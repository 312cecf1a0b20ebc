package staffnetwork.vault;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The tables in which sealed values lie. A room hands it on to {@link EverybodysRows} or {@link ReadersCopies} and can do nothing else
 * with it.
 */
public abstract class SealedTables {
    SealedTables() {}

    /** What a question gives, or a change with "returning"; the values stand for ?1, ?2 and so on. */
    abstract List<?> find(String question, Object... values);

    /** Changes rows, and tells how many. */
    abstract int change(String statement, Object... values);

    /** Tells the row-level security of this transaction something. */
    abstract void tell(String setting, String value);

    abstract SealedText text();

    abstract LocalDate today();

    Optional<byte[]> sealed(String question, Object... values) {
        return find(question, values).stream().map(byte[].class::cast).findFirst();
    }

    List<UUID> ids(String question, Object... values) {
        return find(question, values).stream()
                .map(id -> UUID.fromString((String) id))
                .toList();
    }
}

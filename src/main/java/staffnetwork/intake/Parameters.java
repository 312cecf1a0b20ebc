package staffnetwork.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;

/** What stands in a page's address or goes along with its form. */
final class Parameters {
    private Parameters() {}

    /** The import a page is about; nothing if the address names none. */
    static Optional<UUID> id(HttpServletRequest request) {
        String id = request.getParameter("id");
        try {
            return id == null ? Optional.empty() : Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** The kind a page is about; nothing if the address names none. */
    static Optional<FileKind> kind(HttpServletRequest request) {
        String kind = request.getParameter("kind");
        for (FileKind each : FileKind.values()) {
            if (each.name().equalsIgnoreCase(kind)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}

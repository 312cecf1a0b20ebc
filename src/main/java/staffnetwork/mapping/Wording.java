package staffnetwork.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.FileLook;
import staffnetwork.intake.MappingVersion;
import staffnetwork.web.Messages;

/** Says in words what the mapping's pages show. */
@Named("mappingWords")
@ApplicationScoped
public class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private final Messages messages;
    private final Clock clock;

    @Inject
    Wording(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** The import or decision a page is about; nothing if the address names none. */
    static Optional<UUID> id(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getParameter("id")).map(UUID::fromString);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Who decided something, when, and in which version. */
    public String made(MappingVersion version) {
        return messages.text(
                "mapping.made",
                version.by(),
                DAY.format(version.at().atZone(clock.getZone())),
                String.valueOf(version.number()));
    }

    /** That something is as it was before, and who decided it; empty if nobody did. */
    public String before(@Nullable MappingVersion version, int wdesYear) {
        if (version == null) {
            return "";
        }
        String key = version.wdesYear() == wdesYear - 1 ? "mapping.as-last-year" : "mapping.as-last-time";
        return messages.text(key, made(version));
    }

    /** What may be shown of a few cells, in one line. */
    String sample(List<FileLook.Cell> cells) {
        return cells.isEmpty()
                ? messages.text("mapping.sample.empty")
                : cells.stream().map(this::cell).collect(Collectors.joining(" · "));
    }

    /** What may be shown of a cell. */
    public String cell(FileLook.Cell cell) {
        return switch (cell.mask()) {
            case SHOWN -> cell.text();
            case THROWN_AWAY -> messages.text("mapping.thrown-away");
            case HIDDEN -> messages.text("mapping.hidden", cell.text());
        };
    }

    /** Where the headings of a file stand; a CSV file has no sheet. */
    String place(String key, String onSheet, FileLook look) {
        String row = String.valueOf(look.headerRow());
        return look.sheet().isEmpty() ? text(key, row) : text(onSheet, row, look.sheet());
    }

    /** A number of rows. */
    public String rows(long rows) {
        return String.format(Locale.UK, "%,d", rows);
    }

    /** The name of a field, as a choice. */
    Question.Option field(String field) {
        return new Question.Option(field, text("mapping.field." + field));
    }

    /** The choices of what a value can mean. */
    List<Question.Option> meanings(String kind, List<String> meanings) {
        return meanings.stream()
                .map(meaning -> new Question.Option(meaning, text("mapping.meaning." + kind + "." + meaning)))
                .toList();
    }

    String text(String key, Object... parts) {
        return messages.text(key, parts);
    }

    void done(String key, Object... parts) {
        messages.done(key, parts);
    }

    void wrong(String field, String key, Object... parts) {
        messages.wrong(field, key, parts);
    }
}

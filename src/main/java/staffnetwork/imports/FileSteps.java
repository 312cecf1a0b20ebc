package staffnetwork.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import staffnetwork.imports.FoundView.Step;
import staffnetwork.intake.FileKind;
import staffnetwork.intake.MappingVersion;
import staffnetwork.web.Messages;

/** What there is to look at or to answer about a file that was read, in the order in which it is done. */
@Named
@ApplicationScoped
public class FileSteps {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final String TO_DO = "blue";
    private final Messages messages;
    private final Clock clock;

    @Inject
    FileSteps(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** The steps of a file; none when it is not waiting for a decision. */
    public List<Step> of(FoundView view) {
        List<Step> steps = new ArrayList<>();
        if (!view.readableAgain()) {
            return steps;
        }
        FileKind kind = view.file().kind();
        ImportView.Mapped mapped = view.file().found().mapped();
        steps.add(step(view, "rows", kind == null ? "answer" : "look", kind == null));
        if (kind != null && kind != FileKind.SURVEY) {
            steps.add(step(view, "columns", columns(view), mapped.columnsAsked()));
            long open = mapped.open();
            steps.add(
                    mapped.values().isEmpty()
                            ? new Step("values", "intake.step.values", text("intake.step.later"), "", "")
                            : step(view, "values", open == 0 ? "known" : "open", open > 0, open));
        }
        if (mapped.rowsToFix() > 0) {
            steps.add(step(view, "fix", "rows", true, mapped.rowsToFix()));
        }
        return steps;
    }

    private static String columns(FoundView view) {
        ImportView.Mapped mapped = view.file().found().mapped();
        return mapped.columnsAsked() ? "answer" : "known";
    }

    private Step step(FoundView view, String page, String status, boolean toDo, Object... parts) {
        return new Step(
                page,
                "intake.step." + page,
                messages.text("intake.step.status." + status, parts),
                toDo ? TO_DO : "",
                "/mapping/" + page + "?id=" + view.file().id());
    }

    private String text(String key) {
        return messages.text(key);
    }

    /** That the file was understood as one before it, and who decided that; empty if only our own tables were used. */
    public String mapping(ImportView file) {
        MappingVersion version = file.found().mapped().version();
        if (version == null) {
            return "";
        }
        boolean before = version.at().isBefore(file.brought().at());
        String asBefore =
                version.wdesYear() == file.wdesYear() - 1 ? "intake.mapping.last-year" : "intake.mapping.last-time";
        String key = before ? asBefore : "intake.mapping.by";
        return messages.text(
                key,
                String.valueOf(version.number()),
                version.by(),
                DAY.format(version.at().atZone(clock.getZone())));
    }
}

package staffnetwork.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.web.Messages;

/** The page where the blank official workbook is brought in and the filled one is downloaded. */
@Named
@RequestScoped
public class TemplatePage {
    private final Templates templates;
    private final Messages messages;
    private final int year;
    private final @Nullable UUID id;
    private @Nullable Part file;
    private @Nullable Boolean ready;

    @Inject
    TemplatePage(Templates templates, Messages messages, HttpServletRequest request) {
        this.templates = templates;
        this.messages = messages;
        String asked = request.getParameter("year");
        this.year = asked != null && asked.matches("[0-9]{4}") ? Integer.parseInt(asked) : 0;
        String filled = request.getParameter("filled");
        this.id = filled != null && filled.matches("[0-9a-f-]{36}") ? UUID.fromString(filled) : null;
    }

    /** Takes the template in, fills it and shows what could not be placed. */
    public @Nullable String fill() {
        Part part = file;
        if (part == null) {
            return null;
        }
        try (var content = part.getInputStream()) {
            String name = Optional.ofNullable(part.getSubmittedFileName()).orElse("");
            TemplateOutcome outcome = templates.fill(year, name.replaceFirst("(?s).*[/\\\\]", ""), content);
            if (outcome instanceof TemplateOutcome.Ready ready) {
                return "/report/template?faces-redirect=true&year=" + year + "&filled=" + ready.id();
            } else if (outcome instanceof TemplateOutcome.Refused refused) {
                Fault fault = refused.fault();
                messages.wrong("file", "report.template.refused", fault.expected(), fault.found(), fault.remedy());
            } else {
                messages.wrong("file", "report.template.not-ready");
            }
            part.delete();
            return null;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Sends the filled workbook. */
    public @Nullable String download() {
        Optional<byte[]> workbook = Optional.ofNullable(id).flatMap(templates::download);
        if (workbook.isEmpty()) {
            messages.wrong("download", "report.template.gone");
        } else {
            Faces.sendFile(workbook.get(), "wdes-" + year + "-template.xlsx", true);
        }
        return null;
    }

    /** The template that was filled, if there is one to show. */
    public @Nullable FilledTemplate getFilled() {
        return Optional.ofNullable(id).flatMap(templates::filled).orElse(null);
    }

    /** True if the address names a filled template that is no longer here. */
    public boolean isGone() {
        return id != null && getFilled() == null;
    }

    /** Whether the year's figures can be sent; asked once a request, because working them out takes queries. */
    public boolean isReady() {
        Boolean known = ready;
        boolean now = known == null ? templates.yearReady(year) : known;
        ready = now;
        return now;
    }

    /** What was filled, in a sentence. */
    public String getSummary() {
        FilledTemplate filled = getFilled();
        return filled == null ? "" : messages.text("report.template.filled", filled.fileName(), filled.cells());
    }

    /** The figures of a row as they would be typed. */
    public String typed(NotPlaced row) {
        return SubmissionFormulas.COLUMNS.stream()
                .filter(row.figures()::containsKey)
                .map(who -> messages.text(
                        "report.template.group." + who.name(), row.figures().getOrDefault(who, "")))
                .collect(Collectors.joining(", "));
    }

    public int getYear() {
        return year;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}

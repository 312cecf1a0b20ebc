package staffnetwork.year;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Caller;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.web.Messages;

/** The page that brings in the year before from a submission workbook. */
@Named
@RequestScoped
public class BeforePage {
    private final EarlierYears earlier;
    private final OpenYear open;
    private final Messages messages;
    private @Nullable Part file;
    private List<Fault> faults = List.of();

    @Inject
    BeforePage(EarlierYears earlier, OpenYear open, Messages messages, Caller caller) {
        caller.demand(Act.IMPORT_FILE);
        this.earlier = earlier;
        this.open = open;
        this.messages = messages;
    }

    /** Takes the year from the workbook. */
    public @Nullable String bring() {
        Part sent = file;
        if (sent == null) {
            return null;
        }
        try {
            faults = read(sent);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (!faults.isEmpty()) {
            messages.wrong("file", "year.before.refused");
            return null;
        }
        messages.done("year.before.done", Integer.toString(open.getBefore()));
        return "/year/tasks?faces-redirect=true&year=" + open.getYear();
    }

    private List<Fault> read(Part sent) throws IOException {
        Path copy = Files.createTempFile("before", ".upload");
        try (InputStream content = sent.getInputStream()) {
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            String name = sent.getSubmittedFileName();
            return earlier.bring(
                    open.getBefore(),
                    copy,
                    name == null ? "" : Path.of(name).getFileName().toString());
        } finally {
            Files.delete(copy);
            sent.delete();
        }
    }

    public List<Fault> getFaults() {
        return faults;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}

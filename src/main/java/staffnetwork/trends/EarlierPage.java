package staffnetwork.trends;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Caller;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.web.Messages;
import staffnetwork.year.EarlierYears;

/** The page that brings in earlier years from submission workbooks, several at once. */
@Named
@RequestScoped
public class EarlierPage {
    private final EarlierYears earlier;
    private final Messages messages;
    private final int year;
    private @Nullable List<Part> files;
    private List<Fault> faults = List.of();

    @Inject
    EarlierPage(EarlierYears earlier, Messages messages, Caller caller, HttpServletRequest request) {
        caller.demand(Act.IMPORT_FILE);
        String asked = String.valueOf(request.getParameter("year"));
        this.earlier = earlier;
        this.messages = messages;
        this.year = asked.matches("\\d{4}") ? Integer.parseInt(asked) : 0;
    }

    /** Takes the years from the workbooks; one that cannot be read keeps the others from nothing. */
    public @Nullable String bring() {
        Set<Integer> taken = new TreeSet<>();
        Set<Integer> frozen = new TreeSet<>();
        List<Fault> wrong = new ArrayList<>();
        for (Part sent : files == null ? List.<Part>of() : files) {
            EarlierYears.Taken from = read(sent);
            taken.addAll(from.taken());
            frozen.addAll(from.frozen());
            wrong.addAll(from.faults());
        }
        faults = List.copyOf(wrong);
        if (!faults.isEmpty()) {
            messages.wrong("file", taken.isEmpty() ? "trends.earlier.refused" : "trends.earlier.partly", words(taken));
            return null;
        }
        if (taken.isEmpty()) {
            messages.wrong("file", "trends.earlier.frozen", words(frozen));
            return null;
        }
        messages.done(
                frozen.isEmpty() ? "trends.earlier.done" : "trends.earlier.done-frozen", words(taken), words(frozen));
        return "/trends/all?faces-redirect=true&year=" + year;
    }

    private static String words(Set<Integer> years) {
        return years.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private EarlierYears.Taken read(Part sent) {
        try {
            Path copy = Files.createTempFile("before", ".upload");
            try (InputStream content = sent.getInputStream()) {
                Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
                String name = sent.getSubmittedFileName();
                return earlier.bring(
                        year,
                        copy,
                        name == null ? "" : Path.of(name).getFileName().toString());
            } finally {
                Files.delete(copy);
                sent.delete();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public List<Fault> getFaults() {
        return faults;
    }

    /** The year to compare with earlier ones. */
    public int getYear() {
        return year;
    }

    /** The year before it. */
    public int getBefore() {
        return year - 1;
    }

    public @Nullable List<Part> getFiles() {
        return files;
    }

    public void setFiles(@Nullable List<Part> files) {
        this.files = files;
    }
}

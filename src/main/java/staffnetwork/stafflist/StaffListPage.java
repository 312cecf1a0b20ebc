package staffnetwork.stafflist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Caller;
import staffnetwork.web.Messages;

/** The page where the staff list is brought in. */
@Named
@RequestScoped
public class StaffListPage {
    private static final int LONGEST_NAME = 200;
    private final StaffLists lists;
    private final Messages messages;
    private @Nullable Part file;
    private List<String> faults = List.of();

    @Inject
    StaffListPage(StaffLists lists, Messages messages, Caller caller) {
        caller.demand(Act.CHANGE_PEOPLE);
        this.lists = lists;
        this.messages = messages;
    }

    /** Reads the list and goes on to what it would change; what is wrong with it is told here. */
    public @Nullable String send() {
        Part part = file;
        if (part == null) {
            return null;
        }
        StaffListView view = read(part);
        if (!view.faults().isEmpty()) {
            faults = view.faults();
            messages.wrong("file", "stafflist.list.faulty");
            return null;
        }
        return "/stafflist/changes?faces-redirect=true&id=" + view.token();
    }

    private StaffListView read(Part part) {
        try {
            Path copy = Files.createTempFile("staff-list", ".upload");
            try {
                try (var content = part.getInputStream()) {
                    Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
                }
                return lists.bring(copy, name(part));
            } finally {
                Files.deleteIfExists(copy);
                part.delete(); // the container keeps a copy of what was sent until it is told not to
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String name(Part part) {
        String told = String.valueOf(part.getSubmittedFileName())
                .replaceAll("(?s).*[/\\\\]", "")
                .replaceAll("\\p{C}", "");
        return told.substring(Math.max(0, told.length() - LONGEST_NAME));
    }

    /** What is wrong with the list that was just read. */
    public List<String> getFaults() {
        return faults;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}

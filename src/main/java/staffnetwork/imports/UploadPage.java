package staffnetwork.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.FileKind;

/** The page where a file is brought in. */
@Named
@RequestScoped
public class UploadPage {
    private static final Duration A_MOMENT = Duration.ofSeconds(3);
    private final Uploads uploads;
    private final ImportQueue queue;
    private final Said said;
    private final Clock clock;
    private final @Nullable FileKind kind;
    private @Nullable String year;
    private @Nullable Part file;

    @Inject
    UploadPage(Uploads uploads, ImportQueue queue, Said said, Clock clock, HttpServletRequest request) {
        this.uploads = uploads;
        this.queue = queue;
        this.said = said;
        this.clock = clock;
        this.kind = Parameters.kind(request).orElse(null);
        this.year = String.valueOf(
                Parameters.year(request.getParameter("year"), clock).orElse(Parameters.usualYear(clock)));
    }

    /** Takes the file in and shows what was found, or that it is being read. */
    public @Nullable String send() {
        OptionalInt wdesYear = Parameters.year(year, clock);
        if (wdesYear.isEmpty()) {
            said.wrong("year", "intake.upload.year.wrong");
        }
        Part part = file;
        if (part == null || wdesYear.isEmpty()) {
            return null;
        }
        Brought brought = bring(part, wdesYear.getAsInt());
        if (brought instanceof Brought.InLine inLine) {
            queue.await(inLine.id(), A_MOMENT);
            return "/intake/found?faces-redirect=true&id=" + inLine.id();
        }
        refuse(brought);
        return null;
    }

    private Brought bring(Part part, int wdesYear) {
        String name = part.getSubmittedFileName() == null ? "" : part.getSubmittedFileName();
        try (var content = part.getInputStream()) {
            return uploads.bring(new Upload(name, wdesYear, kind, content));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            forget(part);
        }
    }

    /** The container keeps a copy of what was sent until it is told not to. */
    private static void forget(Part part) {
        try {
            part.delete();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void refuse(Brought brought) {
        if (brought instanceof Brought.AlreadyInUse already) {
            ImportView there = already.there();
            said.wrong("file", "intake.upload.already", there.fileName(), said.signed(there.confirmed()));
        } else if (brought instanceof Brought.TooLarge) {
            said.wrong("file", "intake.upload.too-large");
        } else if (brought instanceof Brought.Empty) {
            said.wrong("file", "intake.upload.empty");
        } else if (brought instanceof Brought.NoRoom) {
            said.wrong("file", "intake.upload.no-room");
        } else if (brought instanceof Brought.YearSignedOff) {
            said.wrong("year", "intake.signed-off", String.valueOf(year));
        }
    }

    /** The kinds this page asks for: one if the address names it, otherwise all. */
    public List<FileKind> getKinds() {
        return kind == null ? Arrays.asList(FileKind.values()) : List.of(kind);
    }

    public @Nullable String getKind() {
        return kind == null ? null : kind.name();
    }

    public @Nullable String getYear() {
        return year;
    }

    public void setYear(@Nullable String year) {
        this.year = year;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}

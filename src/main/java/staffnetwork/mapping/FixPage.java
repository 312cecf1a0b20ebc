package staffnetwork.mapping;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The page where the rows that stop a file are taken away and brought back put right. */
@Named
@RequestScoped
public class FixPage {
    private final RowRepairs repairs;
    private final ReadAgain again;
    private final Wording words;
    private final @Nullable UUID id;
    private RowRepairs.@Nullable FaultyFile faulty;
    private @Nullable Part rows;

    @Inject
    FixPage(RowRepairs repairs, ReadAgain again, Wording words, HttpServletRequest request) {
        this.repairs = repairs;
        this.again = again;
        this.words = words;
        this.id = Wording.id(request).orElse(null);
    }

    @PostConstruct
    void look() {
        faulty = id == null ? null : repairs.faulty(id).orElse(null);
    }

    /** Puts the rows into their file and has it read again. */
    public @Nullable String bring() {
        Part part = rows;
        if (id == null || part == null) {
            return null;
        }
        FixedRows fixed = bring(id, part);
        if (fixed instanceof FixedRows.Refused refused) {
            words.wrong("rows", refused.key(), refused.what());
            return null;
        }
        words.done(
                "mapping.fix.done",
                words.rows(((FixedRows.Right) fixed).mended().rows()));
        return again.next(id);
    }

    private FixedRows bring(UUID file, Part part) {
        try (var content = part.getInputStream()) {
            return repairs.bring(
                    file, Optional.ofNullable(part.getSubmittedFileName()).orElse("rows"), content);
        } catch (UncheckedIOException full) {
            return new FixedRows.Refused("mapping.fix.no-room", "");
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

    public RowRepairs.@Nullable FaultyFile getFaulty() {
        return faulty;
    }

    /** True if there are rows to put right. */
    public boolean isAny() {
        return faulty != null && !faulty.rows().rows().isEmpty();
    }

    /** How many rows there are in the workbook, and if need be how many are not. */
    public String getHowMany() {
        if (faulty == null) {
            return "";
        }
        String given = words.rows(faulty.rows().rows().size());
        return faulty.rows().more() == 0
                ? words.text("mapping.fix.how-many", given)
                : words.text(
                        "mapping.fix.how-many.more",
                        given,
                        words.rows(faulty.rows().more()));
    }

    public String getHeading() {
        return faulty == null
                ? words.text("mapping.none")
                : words.text("mapping.fix.heading", faulty.file().fileName());
    }

    public @Nullable Part getRows() {
        return rows;
    }

    public void setRows(@Nullable Part rows) {
        this.rows = rows;
    }
}

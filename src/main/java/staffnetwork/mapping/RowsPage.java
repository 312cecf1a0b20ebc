package staffnetwork.mapping;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.imports.StagedFiles;
import staffnetwork.intake.Choice;
import staffnetwork.intake.FileKind;
import staffnetwork.intake.FileLook;

/** The page that shows the first rows of a file, and where somebody says what it is and which row holds the headings. */
@Named
@RequestScoped
public class RowsPage {
    private static final String FIND = "?";
    private final StagedFiles files;
    private final ReadAgain again;
    private final Wording words;
    private final @Nullable UUID id;
    private final @Nullable LookedFile looked;
    private @Nullable FileKind kind;
    private @Nullable String sheet;
    private @Nullable Integer headerRow;

    @Inject
    RowsPage(FileMappings mappings, StagedFiles files, ReadAgain again, Wording words, HttpServletRequest request) {
        this.looked = Wording.id(request).flatMap(mappings::look).orElse(null);
        this.files = files;
        this.again = again;
        this.words = words;
        this.id = Wording.id(request).orElse(null);
    }

    @PostConstruct
    void look() {
        FileLook look = getLook();
        kind = looked == null ? null : looked.file().kind();
        sheet = look == null ? FIND : FIND + look.sheet();
        headerRow = look == null || look.headerRow() == 0 ? null : Integer.valueOf(look.headerRow());
    }

    /** Has the file read as it was said. */
    public @Nullable String read() {
        String chosen = Objects.requireNonNullElse(sheet, FIND).substring(FIND.length());
        FileLook look = getLook();
        boolean moved = look != null && !chosen.equals(look.sheet());
        int from = headerRow == null || moved ? 0 : Math.max(0, headerRow);
        if (id == null || !files.readAgain(id, kind, new Choice(chosen, from))) {
            words.wrong("read", "mapping.gone");
            return null;
        }
        return again.next(id);
    }

    public @Nullable LookedFile getLooked() {
        return looked;
    }

    public @Nullable FileLook getLook() {
        return looked == null ? null : looked.look();
    }

    public String getHeading() {
        return looked == null
                ? words.text("mapping.none")
                : words.text("mapping.rows.heading", looked.file().fileName());
    }

    /** Where the rows shown stand. */
    public String getCaption() {
        FileLook look = getLook();
        return look == null ? "" : words.place("mapping.rows.caption", "mapping.rows.caption.sheet", look);
    }

    /** The kinds the file can be read as. */
    public List<FileKind> getKinds() {
        return List.of(FileKind.values());
    }

    /** The sheets that can be chosen; none if there is only one. */
    public List<Question.Option> getSheets() {
        FileLook look = getLook();
        return look == null || look.sheets().size() < 2
                ? List.of()
                : look.sheets().stream()
                        .map(name -> new Question.Option(FIND + name, name))
                        .toList();
    }

    public @Nullable FileKind getKind() {
        return kind;
    }

    public void setKind(@Nullable FileKind kind) {
        this.kind = kind;
    }

    public @Nullable String getSheet() {
        return sheet;
    }

    public void setSheet(@Nullable String sheet) {
        this.sheet = sheet;
    }

    public @Nullable Integer getHeaderRow() {
        return headerRow;
    }

    public void setHeaderRow(@Nullable Integer headerRow) {
        this.headerRow = headerRow;
    }
}

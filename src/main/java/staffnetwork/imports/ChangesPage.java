package staffnetwork.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.WhatChanges;

/** The part of a file's page that shows what would change, asks for notes on unlikely figures, and uses the file. */
@Named
@RequestScoped
public class ChangesPage {
    private static final int LONGEST = 2_000;
    private final Imports imports;
    private final Said said;
    private final @Nullable UUID id;
    private final String seen;
    private final String standing;
    private final String standingBeside;
    private final Map<String, @Nullable String> notes = new HashMap<>();
    private @Nullable Shown shown;

    @Inject
    ChangesPage(Imports imports, Said said, HttpServletRequest request) {
        this.imports = imports;
        this.said = said;
        this.id = Parameters.id(request).orElse(null);
        this.seen = sent(request, "seen");
        this.standing = sent(request, "standing");
        this.standingBeside = sent(request, "standing-beside");
    }

    private static String sent(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    /** Both ways to use a file, looked at once a request. */
    private record Shown(WhatChanges instead, WhatChanges beside) {}

    private Shown shown() {
        Shown now = shown == null ? new Shown(changes(false), changes(true)) : shown;
        shown = now;
        return now;
    }

    private int year(UUID file) {
        return imports.found(file).orElseThrow().file().wdesYear();
    }

    private WhatChanges changes(boolean beside) {
        return Optional.ofNullable(id)
                .flatMap(file -> imports.changes(file, beside))
                .orElse(WhatChanges.NOTHING);
    }

    /** What changes when the file takes the place of those in use. */
    public WhatChanges getInstead() {
        return shown().instead();
    }

    /** What changes when the file is used beside those in use. */
    public WhatChanges getBeside() {
        return shown().beside();
    }

    /** Both together, each warning once. */
    public WhatChanges getBoth() {
        return getInstead().and(getBeside());
    }

    /** Uses the figures, in place of those in use. */
    public @Nullable String confirm() {
        return use(false, "confirm");
    }

    /** Uses the figures beside those in use. */
    public @Nullable String confirmBeside() {
        return use(true, "beside");
    }

    private @Nullable String use(boolean beside, String button) {
        UUID file = id;
        if (file == null) {
            return null;
        }
        Map<String, String> written = new HashMap<>();
        notes.forEach((rule, words) -> written.put(rule, words == null ? "" : words));
        if (written.values().stream().anyMatch(words -> words.length() > LONGEST)) {
            said.wrong(button, "intake.changes.note.too-long");
            return null;
        }
        String stood = beside ? standingBeside : standing;
        Outcome outcome = imports.confirm(file, new Imports.Decided(seen, stood, beside, written));
        if (outcome == Outcome.NOTE_MISSING) {
            missing(beside ? getBeside() : getInstead(), written);
            return null;
        }
        return said.outcome(outcome, button, "intake.found.done")
                ? "/intake/history?faces-redirect=true&year=" + year(file)
                : null;
    }

    private void missing(WhatChanges changes, Map<String, String> written) {
        changes.toNote().stream()
                .filter(warning -> written.getOrDefault(warning.rule(), "").isBlank())
                .forEach(warning ->
                        said.wrong(warning.field(), "intake.changes.note.missing", warning.metric(), warning.words()));
    }

    public Map<String, @Nullable String> getNotes() {
        return notes;
    }
}

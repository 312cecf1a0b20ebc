package staffnetwork.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.imports.StagedFiles;
import staffnetwork.intake.FileKind;
import staffnetwork.intake.FileLook;
import staffnetwork.intake.FileReading;
import staffnetwork.intake.MappingVersion;
import staffnetwork.intake.Readers;

/** The door to a file that waits for a decision: its first rows, which of its columns is which, and what its values mean. */
@ApplicationScoped
@Transactional
public class FileMappings {
    private static final int LONGEST = 200;
    private final StagedFiles files;
    private final FileReading reading;
    private final Readers readers;
    private final MappingRepository repository;
    private final MappingHand hand;

    @Inject
    FileMappings(
            StagedFiles files, FileReading reading, Readers readers, MappingRepository repository, MappingHand hand) {
        this.files = files;
        this.reading = reading;
        this.readers = readers;
        this.repository = repository;
        this.hand = hand;
    }

    /** The first rows of a file and what its columns could be; of a file of no known kind, its rows alone. */
    @Allow(Act.IMPORT_FILE)
    public Optional<LookedFile> look(UUID id) {
        return files.waiting(id).map(this::look);
    }

    private LookedFile look(StagedFiles.Waiting waiting) {
        FileKind kind = Objects.requireNonNullElse(waiting.view().kind(), FileKind.WORKFORCE);
        FileLook look = reading.look(waiting.staged(), kind).orElse(null);
        MappingVersion before = look == null
                ? null
                : repository
                        .layout(kind, look.signature())
                        .map(layout -> repository.version(layout.made()).view())
                        .orElse(null);
        return new LookedFile(waiting.view(), look, before);
    }

    /** The names of the fields a column of such a file can be. */
    @Allow(Act.IMPORT_FILE)
    public List<String> fields(FileKind kind) {
        return readers.of(kind).fields(kind);
    }

    /**
     * Decides which column of a file is which, remembers it for its layout and has the file read by it.
     *
     * @param signature the layout the answer was given for
     * @param fields column, counted from 0, to the name of its field
     */
    @Allow(Act.IMPORT_FILE)
    public ColumnsAnswer choose(UUID id, String signature, Map<Integer, String> fields) {
        Optional<StagedFiles.Waiting> waiting =
                files.waiting(id).filter(file -> file.view().kind() != null);
        FileLook look = waiting.map(this::look).map(LookedFile::look).orElse(null);
        if (look == null || !look.signature().equals(signature)) {
            return new ColumnsAnswer.Gone();
        } else if (!look.doubt().isEmpty()) {
            return new ColumnsAnswer.NotHeadings(look.doubt());
        }
        StagedFiles.Waiting file = waiting.orElseThrow();
        FileKind kind = Objects.requireNonNull(file.view().kind());
        List<MappedHeading> headings = headings(look, fields);
        Optional<ColumnsAnswer> wrong = ColumnCheck.wrong(kind, headings, readers);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        remember(kind, signature, named(headings), file.view().wdesYear());
        files.readAgain(id, kind, file.staged().ticket().choice());
        return new ColumnsAnswer.Taken();
    }

    private static List<MappedHeading> headings(FileLook look, Map<Integer, String> fields) {
        List<MappedHeading> headings = new ArrayList<>();
        for (FileLook.Column column : look.columns()) {
            boolean mapped = !column.personal() && !column.key().isEmpty();
            String field = mapped ? fields.getOrDefault(column.index(), "") : "";
            headings.add(new MappedHeading(column.key(), field, column.personal()));
        }
        return headings;
    }

    private static List<MappedHeading> named(List<MappedHeading> headings) {
        return headings.stream().filter(heading -> !heading.key().isEmpty()).toList();
    }

    private void remember(FileKind kind, String signature, List<MappedHeading> headings, int wdesYear) {
        Optional<ColumnMapping> before = repository.layout(kind, signature);
        if (before.filter(same -> same.headings().equals(headings)).isPresent()) {
            return;
        }
        MadeVersion version = hand.begin(wdesYear);
        before.ifPresent(earlier -> earlier.giveWay(version));
        repository.keep(new ColumnMapping(kind, signature, headings, version));
    }

    /** The values of a file that need a meaning, known ones too. */
    @Allow(Act.IMPORT_FILE)
    public Optional<ValuesAsked> values(UUID id) {
        return files.waiting(id).map(waiting -> {
            List<AskedValue> asked = asked(waiting);
            Map<String, RememberedValue> decided = new HashMap<>();
            for (ValueDecision decision : repository.decisions()) {
                asked.stream()
                        .filter(value -> decision.isOn(
                                value.value().kind(), value.value().key()))
                        .forEach(value -> decided.put(value.id(), remembered(decision)));
            }
            return new ValuesAsked(waiting.view(), asked, decided);
        });
    }

    private RememberedValue remembered(ValueDecision decision) {
        return new RememberedValue(
                decision.id(),
                decision.value(),
                repository.version(decision.made()).view());
    }

    private List<AskedValue> asked(StagedFiles.Waiting waiting) {
        return waiting.view().found().mapped().values().stream()
                .map(value -> AskedValue.of(value, readers.meanings(value.kind())))
                .toList();
    }

    /**
     * Decides what values of a file mean, remembers it and has the file read by it; all of it or nothing.
     *
     * @param meanings the id a value is asked by to the name of its meaning
     * @return false if the file is not there any more
     */
    @Allow(Act.IMPORT_FILE)
    public boolean decide(UUID id, Map<String, String> meanings) {
        Optional<StagedFiles.Waiting> waiting = files.waiting(id);
        waiting.ifPresent(file -> {
            List<DecidedValue> changed = changed(asked(file), meanings);
            if (!changed.isEmpty()) {
                remember(changed, file.view().wdesYear());
            }
            files.readAgain(id, null, file.staged().ticket().choice());
        });
        return waiting.isPresent();
    }

    private static List<DecidedValue> changed(List<AskedValue> asked, Map<String, String> meanings) {
        List<DecidedValue> changed = new ArrayList<>();
        for (AskedValue value : asked) {
            String meaning = meanings.get(value.id());
            boolean same =
                    value.value().settled() && Objects.equals(value.value().meaning(), meaning);
            if (meaning != null && !same) {
                if (!value.meanings().contains(meaning)) {
                    throw new IllegalArgumentException(
                            "no meaning of " + value.value().kind());
                }
                String shown = value.value().shown();
                changed.add(new DecidedValue(
                        value.value().kind(),
                        value.value().key(),
                        shown.substring(0, Math.min(shown.length(), LONGEST)),
                        meaning));
            }
        }
        return changed;
    }

    private void remember(List<DecidedValue> changed, int wdesYear) {
        MadeVersion version = hand.begin(wdesYear);
        List<ValueDecision> before = repository.decisions();
        for (DecidedValue value : changed) {
            before.stream()
                    .filter(earlier -> earlier.isOn(value.kind(), value.key()))
                    .forEach(earlier -> earlier.giveWay(version));
        }
        changed.forEach(value -> repository.keep(new ValueDecision(value, version)));
    }
}

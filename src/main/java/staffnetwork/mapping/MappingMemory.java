package staffnetwork.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import staffnetwork.intake.Remembered;

/** Remembers what was decided, for the reading of files; nobody is signed in there, so it is no door. */
@ApplicationScoped
@Transactional
class MappingMemory {
    private final MappingRepository repository;

    @Inject
    MappingMemory(MappingRepository repository) {
        this.repository = repository;
    }

    Remembered now() {
        Map<String, Map<String, String>> decisions = new HashMap<>();
        repository.decisions().stream()
                .map(ValueDecision::value)
                .forEach(value -> decisions
                        .computeIfAbsent(value.kind(), any -> new HashMap<>())
                        .put(value.key(), value.meaning()));
        return new Remembered(
                decisions,
                repository.layouts().stream().map(ColumnMapping::known).toList(),
                repository.latest().map(MadeVersion::view).orElse(null));
    }
}

package staffnetwork.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;

/** The door to the parts of the organisation: its directorates and their care areas. They come with the staff list. */
@ApplicationScoped
@Transactional
public class Parts {
    private final PersonRepository repository;

    @Inject
    Parts(PersonRepository repository) {
        this.repository = repository;
    }

    /** Every directorate by name, with its care areas. */
    @Allow(Act.SEE_PARTS)
    public List<Part> all() {
        List<CareArea> areas = repository.careAreas();
        return repository.directorates().stream()
                .map(one -> new Part(
                        one.id(),
                        one.name(),
                        areas.stream()
                                .filter(area -> area.directorate().equals(one.id()))
                                .map(area -> new Part.Area(area.id(), area.name()))
                                .toList()))
                .toList();
    }

    /** The name of the directorate or care area of that id, nothing if there is none. */
    @Allow(Act.SEE_PARTS)
    public Optional<String> name(UUID part) {
        return Optional.ofNullable(repository.names().get(part));
    }

    /** Gives a directorate or care area another name; false, and nothing changes, if one beside it has that name. */
    @Allow(Act.CHANGE_PEOPLE)
    public boolean rename(UUID part, String name) {
        String wanted = name.strip();
        for (Directorate one : repository.directorates()) {
            if (one.id().equals(part)) {
                return isFree(
                                wanted,
                                part,
                                repository.directorates().stream()
                                        .map(other -> new Part.Area(other.id(), other.name()))
                                        .toList())
                        && renamed(() -> one.rename(wanted));
            }
        }
        Optional<CareArea> area = repository.careAreas().stream()
                .filter(one -> one.id().equals(part))
                .findFirst();
        return area.isPresent()
                && isFree(wanted, part, beside(area.get()))
                && renamed(() -> area.get().rename(wanted));
    }

    private List<Part.Area> beside(CareArea area) {
        return repository.careAreas().stream()
                .filter(other -> other.directorate().equals(area.directorate()))
                .map(other -> new Part.Area(other.id(), other.name()))
                .toList();
    }

    private static boolean isFree(String name, UUID part, List<Part.Area> others) {
        return others.stream()
                .noneMatch(other ->
                        other.name().equalsIgnoreCase(name) && !other.id().equals(part));
    }

    private static boolean renamed(Runnable rename) {
        rename.run();
        return true;
    }
}

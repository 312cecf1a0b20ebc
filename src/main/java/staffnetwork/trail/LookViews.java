package staffnetwork.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Decision.Reason;
import staffnetwork.access.Role;
import staffnetwork.trail.LookView.Who;

/** Turns entries into what people see. */
@ApplicationScoped
class LookViews {
    private final TrailRepository repository;

    @Inject
    LookViews(TrailRepository repository) {
        this.repository = repository;
    }

    List<LookView> of(List<Entry> entries) {
        Map<UUID, String> names = new HashMap<>();
        return entries.stream().map(entry -> view(entry, names)).toList();
    }

    private LookView view(Entry entry, Map<UUID, String> names) {
        Said said = entry.said();
        UUID caller = said.caller();
        String name = caller == null
                ? ""
                : names.computeIfAbsent(
                        caller, account -> repository.name(account).orElse(""));
        return new LookView(
                entry.sequence(),
                said.moment(),
                who(said.asker()),
                name,
                roles(said.roles()),
                act(said.act()),
                said.outcome(),
                reason(said.reason()));
    }

    private static Who who(Asker asker) {
        return switch (asker) {
            case OWNER -> Who.OWNER;
            case ACCOUNT -> Who.SOMEBODY;
            case NOBODY -> Who.NOBODY;
        };
    }

    /** The roles that say something: everyone comes with the first, and is signed in with the second. */
    private static List<Role> roles(String names) {
        List<String> used = List.of(names.split(",", -1));
        return Arrays.stream(Role.values())
                .filter(role -> used.contains(role.name()))
                .filter(role -> role != Role.ANYONE && role != Role.SIGNED_IN)
                .toList();
    }

    private static @Nullable Act act(String name) {
        return Arrays.stream(Act.values())
                .filter(act -> act.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Reason reason(String name) {
        return Arrays.stream(Reason.values())
                .filter(reason -> reason.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}

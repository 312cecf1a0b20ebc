package staffnetwork.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;

/** The door to the list of what often helps: data that the staff network changes, and never who asked for what. */
@ApplicationScoped
@Transactional
public class Suggestions {
    /** Characters of one suggestion. */
    public static final int LONGEST_LINE = 150;

    /** Characters of all suggestions of one group. */
    public static final int LONGEST = 3000;

    private final SuggestionRepository repository;

    @Inject
    Suggestions(SuggestionRepository repository) {
        this.repository = repository;
    }

    /** What kind of change it is. */
    public enum Group {
        /** Shifts, nights, breaks. */
        PATTERN,
        /** Where somebody works. */
        PLACE,
        /** Things and programs. */
        EQUIPMENT,
        /** What is to be done, and with whom. */
        TASKS,
        /** Somebody who helps. */
        PEOPLE,
        /** Time off. */
        LEAVE,
        /** How talks, exams and training go. */
        PROCESSES,
        /** What others know and how they think. */
        ATTITUDES
    }

    /** All suggestions by group. */
    @Allow(Act.SEE_SUGGESTIONS)
    public Map<Group, List<String>> all() {
        Map<Group, List<String>> all = new LinkedHashMap<>();
        for (Group group : Group.values()) {
            all.put(group, lines(repository.of(group)));
        }
        return all;
    }

    /** Puts others in the place of those of one group: one a line. */
    @Allow(Act.CHANGE_SUGGESTIONS)
    public void change(Group group, String lines) {
        if (lines.length() > LONGEST) {
            throw new IllegalArgumentException("too long");
        }
        repository.change(group, String.join("\n", lines(lines)));
    }

    /** The lines that say something, each once and none too long. */
    static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && line.length() <= LONGEST_LINE)
                .distinct()
                .toList();
    }
}

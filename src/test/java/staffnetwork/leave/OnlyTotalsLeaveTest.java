package staffnetwork.leave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Relation;
import staffnetwork.disclosure.TopicCounts;

/** What other rooms can learn of everybody's time off is how many people took any; everything else is somebody's own, or granted. */
class OnlyTotalsLeaveTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate QUARTER = LocalDate.of(2026, 1, 1);
    private static final Allowance MUCH = new Allowance(9000, MonthDay.of(4, 1));

    private static List<Class<?>> publicOnes() throws IOException, ClassNotFoundException {
        List<Class<?>> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("target/classes/staffnetwork/leave"))) {
            for (Path file : files.filter(one ->
                            one.toString().endsWith(".class") && !one.toString().endsWith("package-info.class"))
                    .toList()) {
                String name = file.getFileName().toString().replace(".class", "");
                Class<?> type = Class.forName("staffnetwork.leave." + name);
                if (Modifier.isPublic(type.getModifiers())) {
                    found.add(type);
                }
            }
        }
        return found;
    }

    @Test
    void every_door_is_for_one_s_own_or_for_what_was_granted() throws Exception {
        Set<String> asked = new TreeSet<>();
        int acts = 0;
        for (Class<?> type : publicOnes()) {
            if (type.isAnnotationPresent(ApplicationScoped.class)) {
                asked.add(type.getSimpleName());
            }
            for (Method method : type.getDeclaredMethods()) {
                Allow allow = method.getAnnotation(Allow.class);
                if (allow != null) {
                    acts++;
                    Set<Relation> relations = allow.value().getRelations();
                    assertEquals(
                            Set.of(allow.value() == Act.SEE_SHARED_TIME ? Relation.GRANTED : Relation.OWN),
                            relations,
                            type + " " + method);
                }
            }
        }
        assertEquals(Set.of("Leave", "LeaveShowing", "LeaveShown"), asked);
        assertTrue(acts > 12, acts + " acts");
    }

    @Test
    void there_is_no_place_for_a_reason_and_a_reader_gets_a_day_and_a_length() {
        assertEquals(List.of("id", "day", "minutes", "planned"), parts(TimeOff.Entry.class));
        assertEquals(List.of("day", "minutes"), parts(ShownTime.Day.class));
    }

    private static List<String> parts(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    @Test
    void people_are_counted_once_for_the_days_within_a_time_and_of_no_other() {
        TopicCounts.Span span =
                new TopicCounts.Span(QUARTER.minusDays(1), QUARTER.plusMonths(3).minusDays(1));
        TimeOff one = TimeOff.NOTHING
                .with(new TimeOff.Entry(1, QUARTER.minusDays(1), 60, true), MUCH, TODAY)
                .with(new TimeOff.Entry(2, QUARTER, 100, true), MUCH, TODAY)
                .with(new TimeOff.Entry(3, QUARTER.plusMonths(3).minusDays(1), 20, false), MUCH, TODAY);
        TimeOff planned = TimeOff.NOTHING
                .with(new TimeOff.Entry(1, QUARTER.plusDays(9), 7, true), MUCH, TODAY)
                .with(new TimeOff.Entry(2, QUARTER.plusMonths(3), 60, false), MUCH, TODAY);
        TimeOff outside = TimeOff.NOTHING.with(new TimeOff.Entry(1, TODAY, 7, false), MUCH, TODAY);
        assertEquals(
                Map.of("UNPLANNED", 1, "PLANNED", 1),
                LeaveCounts.of(List.of(one, planned, outside, TimeOff.NOTHING), span));
        assertEquals(Map.of(), LeaveCounts.of(List.of(), span));
    }
}

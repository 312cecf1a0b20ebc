package staffnetwork.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import staffnetwork.intake.FileKind;
import staffnetwork.intake.MappingVersion;
import staffnetwork.intake.ValueMet;
import staffnetwork.web.Messages;

class FileStepsTest {
    private static final Instant BROUGHT = Instant.parse("2026-04-03T12:00:00Z");
    private static final ValueMet OPEN = new ValueMet("PAY_SCALE", "x", "x", 3, 2, null, false, false);
    private final FileSteps steps = new FileSteps(new Messages(), Clock.fixed(BROUGHT, ZoneOffset.UTC));

    @Test
    void a_mapping_made_for_the_year_before_is_as_last_year() {
        Instant then = Instant.parse("2025-04-03T12:00:00Z");
        assertEquals("Version 4, as last year: Hetty Reed, 3 April 2025", mapping(2025, then));
        assertEquals("Version 4, as last time: Hetty Reed, 3 April 2025", mapping(2026, then));
        assertEquals("Version 4, Hetty Reed, 3 April 2026", mapping(2026, BROUGHT.plusSeconds(60)));
        assertEquals("", steps.mapping(file(FileKind.WORKFORCE, false, 0, null)));
    }

    private String mapping(int year, Instant at) {
        MappingVersion version = new MappingVersion(4, year, "Hetty Reed", at);
        return steps.mapping(file(FileKind.WORKFORCE, false, 0, version));
    }

    @Test
    void a_file_of_no_known_kind_asks_only_what_it_is() {
        assertEquals("[rows Needs your answer]", told(file(null, false, 0, null)));
    }

    @Test
    void columns_values_and_rows_are_asked_for_as_far_as_they_are_open() {
        assertEquals(
                "[rows Look or change, columns Needs your answer, values 1 to decide]",
                told(file(FileKind.WORKFORCE, true, 0, null)));
        assertEquals(
                "[rows Look or change, columns All known, values 1 to decide, fix 2 to fix]",
                told(file(FileKind.WORKFORCE, false, 2, null)));
        assertEquals("[rows Look or change]", told(file(FileKind.SURVEY, false, 0, null)));
    }

    private String told(ImportView file) {
        FoundView view = new FoundView(file, 0, 0, List.of(), List.of(), List.of(), "", false, true, false);
        return steps.of(view).stream()
                .map(step -> step.id() + " " + step.status())
                .toList()
                .toString();
    }

    private static ImportView file(
            @Nullable FileKind kind, boolean columns, int rows, @Nullable MappingVersion version) {
        ImportView.Mapped mapped = new ImportView.Mapped(List.of(OPEN), columns, rows, 0, version);
        ImportView.Found found = new ImportView.Found("", List.of(), "", 0, 0, Map.of(), List.of(), null, mapped);
        return new ImportView(
                UUID.randomUUID(),
                ImportState.REJECTED,
                2026,
                kind,
                "staff.csv",
                "0".repeat(64),
                found,
                new ImportView.Signed("Hetty Reed", BROUGHT),
                null,
                null,
                null,
                "",
                List.of());
    }
}

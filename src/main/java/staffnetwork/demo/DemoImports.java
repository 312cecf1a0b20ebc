package staffnetwork.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import staffnetwork.imports.Brought;
import staffnetwork.imports.FoundView;
import staffnetwork.imports.Imports;
import staffnetwork.imports.Outcome;
import staffnetwork.imports.Upload;
import staffnetwork.imports.Uploads;
import staffnetwork.intake.WhatChanges;
import staffnetwork.wdes.MetricCode;

/** Brings invented files in as HR does: sends them, waits until they are read, looks at what was found, and uses it. */
@Dependent
class DemoImports {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration A_MOMENT = Duration.ofMillis(50);

    private final Uploads uploads;
    private final Imports imports;
    private final Clock clock;

    @Inject
    DemoImports(Uploads uploads, Imports imports, Clock clock) {
        this.uploads = uploads;
        this.imports = imports;
        this.clock = clock;
    }

    /**
     * Brings a file in for a year and uses it; a file that is in use already stays.
     *
     * @param notes what is written where a figure is unusual, by metric
     * @return the metrics a note was written on
     */
    Set<MetricCode> bring(int year, InventedFile file, boolean beside, Map<MetricCode, String> notes) {
        Brought brought = send(year, file);
        if (brought instanceof Brought.AlreadyInUse) {
            return Set.of();
        }
        if (!(brought instanceof Brought.InLine inLine)) {
            throw refused(file, brought);
        }
        FoundView found = found(inLine.id());
        if (!found.usable()) {
            throw refused(file, found.file().found().faults());
        }
        boolean added = beside && found.usableBeside();
        WhatChanges changes = imports.changes(inLine.id(), added).orElseThrow();
        Map<String, String> written = new HashMap<>();
        changes.toNote()
                .forEach(warning -> written.put(
                        warning.rule(),
                        MetricCode.named(warning.metric()).map(notes::get).orElse(Story.CHECKED)));
        Outcome outcome =
                imports.confirm(inLine.id(), new Imports.Decided(found.seen(), changes.standing(), added, written));
        if (outcome != Outcome.DONE) {
            throw refused(file, outcome);
        }
        return changes.toNote().stream()
                .flatMap(warning -> MetricCode.named(warning.metric()).stream())
                .collect(Collectors.toSet());
    }

    private Brought send(int year, InventedFile file) {
        try {
            Path written = Files.createTempFile("demonstration", ".file");
            try {
                file.write(written);
                try (InputStream content = Files.newInputStream(written)) {
                    return uploads.bring(new Upload(file.name(), year, null, content));
                }
            } finally {
                Files.delete(written);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private FoundView found(UUID id) {
        Instant deadline = clock.instant().plus(PATIENCE);
        FoundView found = imports.found(id).orElseThrow();
        while (found.file().underWay()) {
            if (clock.instant().isAfter(deadline) || Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("a file of the demonstration was not read in time");
            }
            LockSupport.parkNanos(A_MOMENT.toNanos());
            found = imports.found(id).orElseThrow();
        }
        return found;
    }

    private static IllegalStateException refused(InventedFile file, Object why) {
        return new IllegalStateException("the demonstration's file " + file.name() + " was refused: " + why);
    }
}

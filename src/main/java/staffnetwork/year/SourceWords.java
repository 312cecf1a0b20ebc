package staffnetwork.year;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import staffnetwork.imports.CurrentFigures;
import staffnetwork.intake.FileKind;
import staffnetwork.wdes.Display;
import staffnetwork.wdes.MetricCode;
import staffnetwork.web.Messages;
import staffnetwork.year.YearFigures.Gathered;

/** Says in words where the figures of a metric came from. */
final class SourceWords {
    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private final Gathered gathered;
    private final Messages messages;

    SourceWords(Gathered gathered, Messages messages) {
        this.gathered = gathered;
        this.messages = messages;
    }

    List<String> of(MetricCode metric) {
        Set<FileKind> kinds = switch (metric) {
            case ONE -> Set.of(FileKind.WORKFORCE);
            case TWO -> Set.of(FileKind.RECRUITMENT);
            case THREE -> Set.of(FileKind.CAPABILITY, FileKind.WORKFORCE);
            case TEN -> Set.of(FileKind.BOARD, FileKind.WORKFORCE);
            case NINE_B -> Set.of();
            case FOUR_A_I, FOUR_A_II, FOUR_A_III, FOUR_B, FIVE, SIX, SEVEN, EIGHT, NINE_A -> Set.of(FileKind.SURVEY);
        };
        List<String> words = new ArrayList<>();
        gathered.files().stream().filter(file -> kinds.contains(file.kind())).forEach(file -> words.add(file(file)));
        gathered.typed().stream()
                .filter(input -> kinds.contains(input.kind()))
                .forEach(input -> words.add(typed(input)));
        return List.copyOf(words);
    }

    /** What was written about a metric when its files were used. */
    List<String> notes(MetricCode metric) {
        return gathered.files().stream()
                .flatMap(file -> file.notes().stream()
                        .filter(note -> note.metric().equals(metric.code()))
                        .map(note -> messages.text(
                                "year.note.of-file",
                                note.words(),
                                file.by(),
                                day(file.at()),
                                file.source().file())))
                .toList();
    }

    private String file(CurrentFigures file) {
        return messages.text(
                "year.source.file",
                file.source().file(),
                Display.count(file.source().rowsUsed()),
                Display.count(file.source().rowsRead()),
                file.by(),
                day(file.at()));
    }

    private String typed(YearInput input) {
        YearInput.Entered entered = input.entered();
        return entered.origin() == YearInput.Origin.TYPED
                ? messages.text("year.source.typed", entered.by(), day(entered.at()))
                : messages.text("year.source.workbook", entered.sourceName(), entered.by(), day(entered.at()));
    }

    static String day(Instant at) {
        return DAY.format(at.atZone(HERE));
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }
}

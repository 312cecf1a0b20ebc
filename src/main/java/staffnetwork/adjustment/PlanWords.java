package staffnetwork.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import staffnetwork.web.Messages;

/** Says a plan, or what was shared of it, line by line; the same words for its owner, for a preview and for its reader. */
@ApplicationScoped
public class PlanWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private final Messages messages;

    @Inject
    PlanWords(Messages messages) {
        this.messages = messages;
    }

    /**
     * One line.
     *
     * @param key what it is about
     * @param value the words
     */
    public record Line(String key, String value) {}

    /** All lines, in the order of the parts; those that are there. */
    public List<Line> lines(Map<Part, String> words, List<Adjustment> rows) {
        List<Line> lines = new ArrayList<>();
        for (Part part : Part.values()) {
            String said = words.get(part);
            if (said != null) {
                lines.add(new Line(name(part), said));
            }
            if (part == Part.BARRIER) {
                rows.forEach(row -> lines.add(new Line(messages.text("adjustment.row"), row(row))));
            }
        }
        return lines;
    }

    /**
     * What can be ticked of a plan, in the order of its lines: by the name of the part or the id of the row, its words.
     *
     * @param row how a row is called
     */
    public Map<String, String> choices(PlanView plan, UnaryOperator<String> row) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            if (!plan.said(part).isEmpty()) {
                choices.put(part.name(), name(part));
            }
            if (part == Part.BARRIER) {
                plan.rows().forEach(each -> choices.put(each.id().toString(), row.apply(each.what())));
            }
        }
        return choices;
    }

    /** The same with the words that rows are usually called by. */
    public Map<String, String> choices(PlanView plan) {
        return choices(plan, what -> messages.text("adjustment.row") + ": " + what);
    }

    /** The name of a part. */
    public String name(Part part) {
        return messages.text("adjustment.part." + part);
    }

    /** A row in full, one thing a line. */
    public String row(Adjustment row) {
        List<String> said = new ArrayList<>();
        said.add(row.what());
        if (row.isExplained()) {
            said.add(messages.text("adjustment.row.why") + ": " + row.why());
        }
        if (row.lasting() != Adjustment.Lasting.NOT_SURE) {
            said.add(messages.text("adjustment.lasting." + row.lasting()));
        }
        if (row.urgent()) {
            said.add(messages.text("adjustment.row.urgent"));
        }
        if (!row.from().isEmpty()) {
            said.add(messages.text("adjustment.row.from") + ": " + row.from());
        }
        return String.join("\n", said);
    }

    /** What became of a row, in a sentence; of one's own plan only. */
    public String became(Adjustment.Became news) {
        return messages.text("adjustment.became." + news.end(), day(news.on()));
    }

    /** A day in words. */
    public String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** What was typed, without what nobody can see; lines stay lines. */
    public static String own(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\n]]+", " ")
                        .strip();
    }

    /** The id that an address tells, or one that nothing has: what is not there is answered like what is not yours. */
    public static UUID id(@Nullable String told) {
        try {
            return UUID.fromString(String.valueOf(told));
        } catch (IllegalArgumentException noId) {
            return new UUID(0, 0);
        }
    }
}

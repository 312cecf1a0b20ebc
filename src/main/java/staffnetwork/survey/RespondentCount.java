package staffnetwork.survey;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import staffnetwork.spreadsheet.Row;
import staffnetwork.spreadsheet.RowReader;

/** Counts respondents as their rows go by; keeps counts only. */
final class RespondentCount implements RowReader {
    /** A group's number while counting is its place here. */
    static final List<Respondents> GROUPS = List.of(Respondents.DISABLED, Respondents.NON_DISABLED, Respondents.ALL);

    static final int DISABLED = 0;
    static final int NON_DISABLED = 1;
    static final int ALL = 2;
    private static final int MOST_ANSWERS = 8;
    private static final int YES = AnswerScale.YES_NO.place(SurveyAnswer.YES);
    private final int headerRow;
    private final RespondentFilter filter;
    private final Findings findings;
    private final SurveyQuestion[] asked;
    private final AnswerColumn[] answers;
    private final long[][][] counts;
    private final @Nullable EngagementCount engagement;
    private final boolean gate;
    private final int[] wanted;
    private int group = -1;
    private boolean unwell;
    private long pressedWithoutGate;
    private long adjustedWithoutCondition;

    RespondentCount(
            int headerRow,
            RespondentColumns columns,
            RespondentFilter filter,
            @Nullable EngagementCount engagement,
            Findings findings) {
        this.headerRow = headerRow;
        this.filter = filter;
        this.engagement = engagement;
        this.findings = findings;
        Map<SurveyQuestion, AnswerColumn> inOrder = new LinkedHashMap<>();
        // The gates come first, because the answers behind them depend on theirs.
        for (SurveyQuestion first :
                new SurveyQuestion[] {SurveyQuestion.LONG_LASTING_CONDITION, SurveyQuestion.CAME_TO_WORK_UNWELL}) {
            AnswerColumn column = columns.questions().get(first);
            if (column != null) {
                inOrder.put(first, column);
            }
        }
        inOrder.putAll(columns.questions());
        asked = inOrder.keySet().toArray(new SurveyQuestion[0]);
        answers = inOrder.values().toArray(new AnswerColumn[0]);
        counts = new long[asked.length][GROUPS.size()][MOST_ANSWERS];
        gate = inOrder.containsKey(SurveyQuestion.CAME_TO_WORK_UNWELL);
        wanted = columns.wanted();
    }

    @Override
    public Next row(Row row) {
        if (row.number() <= headerRow) {
            if (row.number() == headerRow) {
                row.keepOnly(wanted);
            }
            return Next.GO_ON;
        }
        if (row.columns() > 0) {
            findings.read();
            if (filter.lets(row)) {
                count(row);
            }
        }
        return Next.GO_ON;
    }

    private void count(Row row) {
        group = -1;
        unwell = false;
        boolean used = false;
        for (int i = 0; i < asked.length; i++) {
            int answer = answers[i].answer(row);
            if (answer < 0 || !wasAsked(asked[i], answer)) {
                continue;
            }
            counts[i][ALL][answer]++;
            if (group >= 0) {
                counts[i][group][answer]++;
            }
            used = true;
        }
        boolean scored = engagement != null && engagement.add(row, group);
        if (used || scored) {
            findings.used();
        } else {
            findings.leaveOut("answered none of these questions");
        }
    }

    /** Whether the person of this row was to be asked; notes the answers that open a gate. */
    private boolean wasAsked(SurveyQuestion question, int answer) {
        boolean yes = answer == YES;
        return switch (question) {
            case LONG_LASTING_CONDITION -> {
                group = yes ? DISABLED : NON_DISABLED;
                yield true;
            }
            case CAME_TO_WORK_UNWELL -> {
                unwell = yes;
                yield true;
            }
            case PRESSED_TO_COME_TO_WORK -> {
                pressedWithoutGate += gate && !unwell ? 1 : 0;
                yield !gate || unwell;
            }
            case ADJUSTMENTS_MADE -> {
                boolean disabled = group == DISABLED;
                adjustedWithoutCondition += disabled ? 0 : 1;
                yield disabled;
            }
            default -> true;
        };
    }

    /** Answers to the question on pressure from people who had not come to work unwell. */
    long pressedWithoutGate() {
        return pressedWithoutGate;
    }

    /** Answers to the question on adjustments from people without a long-lasting condition. */
    long adjustedWithoutCondition() {
        return adjustedWithoutCondition;
    }

    /** People by question, group and answer. */
    Map<SurveyQuestion, Map<Respondents, Tally>> tallies() {
        Map<SurveyQuestion, Map<Respondents, Tally>> tallies = new EnumMap<>(SurveyQuestion.class);
        for (int i = 0; i < asked.length; i++) {
            Map<Respondents, Tally> groups = new EnumMap<>(Respondents.class);
            List<SurveyAnswer> scale = AnswerScale.of(asked[i]).answers();
            for (Respondents group : groups(asked[i])) {
                Map<SurveyAnswer, Long> people = new EnumMap<>(SurveyAnswer.class);
                for (int answer = 0; answer < scale.size(); answer++) {
                    people.put(scale.get(answer), counts[i][GROUPS.indexOf(group)][answer]);
                }
                groups.put(group, new Tally.Counted(people));
            }
            tallies.put(asked[i], groups);
        }
        return tallies;
    }

    private static List<Respondents> groups(SurveyQuestion question) {
        return switch (question) {
            case LONG_LASTING_CONDITION -> List.of(Respondents.ALL);
            case ADJUSTMENTS_MADE -> List.of(Respondents.DISABLED);
            default -> GROUPS;
        };
    }
}

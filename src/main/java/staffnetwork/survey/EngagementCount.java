package staffnetwork.survey;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import staffnetwork.spreadsheet.Row;

/**
 * Adds up staff engagement scores exactly. Rule (WDES domain paper 2.4): an item is worth 0 to 4 quarters of 10; a sub-score is the
 * mean of the answered items of its three and needs two of them; the score is the mean of the sub-scores a person has and needs two
 * of the three. All these means are whole 36ths of an item's point, so whole numbers suffice.
 */
final class EngagementCount {
    /** Points of 10 for one 36th of an item's point: 10 / 4 / 36. */
    private static final BigFraction UNIT = BigFraction.of(10, 144);

    private static final int NONE = -1;
    private final List<List<AnswerColumn>> subScores;
    private final long[] sums = new long[RespondentCount.GROUPS.size()];
    private final long[] people = new long[RespondentCount.GROUPS.size()];

    EngagementCount(List<List<AnswerColumn>> subScores) {
        this.subScores = subScores;
    }

    /** Adds one respondent; group −1 for one who is in neither group. */
    boolean add(Row row, int group) {
        int sum = 0;
        int available = 0;
        for (List<AnswerColumn> items : subScores) {
            int sixths = sixths(items, row);
            if (sixths != NONE) {
                sum += sixths;
                available++;
            }
        }
        if (available < 2) {
            return false;
        }
        int score = sum * (6 / available);
        count(score, RespondentCount.ALL);
        if (group >= 0) {
            count(score, group);
        }
        return true;
    }

    private static int sixths(List<AnswerColumn> items, Row row) {
        int points = 0;
        int answered = 0;
        for (int i = 0; i < items.size(); i++) {
            int answer = items.get(i).answer(row);
            if (answer >= 0) {
                points += answer;
                answered++;
            }
        }
        return answered < 2 ? NONE : points * (6 / answered);
    }

    private void count(int score, int group) {
        sums[group] += score;
        people[group]++;
    }

    /** The score of every group. */
    Map<Respondents, Engagement> scores() {
        Map<Respondents, Engagement> scores = new EnumMap<>(Respondents.class);
        for (int group = 0; group < people.length; group++) {
            long base = people[group];
            Engagement score = base == 0
                    ? new Engagement.NotShown("Nobody in this group answered enough of the nine questions.")
                    : new Engagement.Score(UNIT.multiply(BigFraction.of(sums[group], base)), base);
            scores.put(RespondentCount.GROUPS.get(group), score);
        }
        return scores;
    }
}

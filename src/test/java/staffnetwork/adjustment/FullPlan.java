package staffnetwork.adjustment;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import staffnetwork.vault.SealedText;

/** The longest plans there can be, in any letter, written as pages let people write them: what there is no room for is not kept. */
public final class FullPlan {
    /** The longest name there can be, in letters of four bytes. */
    public static final String NAME = "\ud835\udcb3".repeat(200);

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final UUID OWNER = new UUID(3, 1);
    private static final UUID READER = new UUID(3, 2);

    private FullPlan() {}

    /** Everything of the longest plan with these parts, as it is shared with one person. */
    public static Shared shared(String letter, Set<Part> parts) {
        Plan plan = plan(letter, parts);
        return Shared.of(OWNER, NAME, draft(plan), TODAY, plan);
    }

    static Plan.Draft draft(Plan plan) {
        Shared.Terms terms = new Shared.Terms(READER, NAME, true, true, Purpose.WORKING_TOGETHER, TODAY.plusMonths(12));
        Shared.Choice choice = new Shared.Choice(
                EnumSet.allOf(Part.class),
                plan.rows().stream().map(Adjustment::id).collect(Collectors.toSet()));
        return new Plan.Draft(terms, choice, EnumSet.allOf(Shared.Company.class));
    }

    static Plan plan(String letter, Set<Part> parts) {
        Plan plan = Plan.NOTHING.begun(TODAY).goes(Route.GO_BETWEEN, TODAY);
        for (Part part : parts) {
            plan = kept(plan, plan.said(part, words(letter, Part.LONGEST), TODAY));
        }
        for (int i = 0; i < Plan.MOST; i++) {
            Adjustment row = Adjustment.of(words(letter, Adjustment.LONGEST_WHAT));
            plan = kept(plan, plan.with(row, TODAY));
            for (int longest : List.of(Adjustment.LONGEST_WHY, 100, 20)) {
                plan = kept(plan, plan.with(more(row, letter, longest), TODAY));
            }
        }
        return plan;
    }

    private static Adjustment more(Adjustment row, String letter, int why) {
        return new Adjustment(
                row.id(),
                row.what(),
                words(letter, why),
                Adjustment.Lasting.PERMANENT,
                true,
                words(letter, Math.min(why, Adjustment.LONGEST_FROM)));
    }

    /** The second one if there is room for it and it says more, as a page would keep it. */
    private static Plan kept(Plan before, Plan next) {
        return next.fitsAfter(before) && SealedText.length(next) >= SealedText.length(before) ? next : before;
    }

    static String words(String letter, int longest) {
        return letter.repeat(longest / letter.length());
    }
}

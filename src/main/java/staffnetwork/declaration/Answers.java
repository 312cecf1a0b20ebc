package staffnetwork.declaration;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered, complete or on the way. Each question can be left out but the first.
 *
 * @param longTerm the first question
 * @param effect the second, for those who said yes to the first
 * @param areas what is affected; optional
 * @param words own words, at most {@link #LONGEST} characters; never counted; optional
 * @param identity whether they think of themselves as disabled; optional
 */
public record Answers(
        @Nullable LongTerm longTerm,
        @Nullable Effect effect,
        Set<Area> areas,
        String words,
        @Nullable Identity identity) {
    /** How much conditions reduce what somebody can do from day to day, in the words of the harmonised question of the GSS. */
    public enum Effect {
        /** Yes, a lot. */
        A_LOT,
        /** Yes, a little. */
        A_LITTLE,
        /** Not at all. */
        NOT_AT_ALL,
        /** A full answer like the others. */
        PREFER_NOT
    }

    /** Whether somebody thinks of themselves as disabled: their own word, never worked out from the other answers. */
    public enum Identity {
        /** Yes. */
        YES,
        /** No. */
        NO,
        /** Not sure. */
        NOT_SURE,
        /** A full answer like the others. */
        PREFER_NOT
    }

    /** Characters of own words. */
    public static final int LONGEST = 300;

    /** Nothing answered yet. */
    static final Answers NONE = new Answers(null, null, Set.of(), "", null);

    public Answers {
        EnumSet<Area> kept = EnumSet.noneOf(Area.class);
        kept.addAll(areas);
        if (kept.contains(Area.PREFER_NOT)) {
            kept = EnumSet.of(Area.PREFER_NOT); // without a script both can be ticked: the more careful one counts
        }
        areas = Collections.unmodifiableSet(kept);
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("own words are too long");
        }
    }

    /** Another answer to the first question; the second is only for those who said yes. */
    Answers withLongTerm(LongTerm answer) {
        return new Answers(answer, answer == LongTerm.YES ? effect : null, areas, words, identity);
    }

    Answers withEffect(Effect answer) {
        return new Answers(longTerm, answer, areas, words, identity);
    }

    Answers withMore(Set<Area> some, String own, @Nullable Identity self) {
        return new Answers(longTerm, effect, some, own, self);
    }

    /** Whether it can be saved. */
    public boolean isComplete() {
        return longTerm != null;
    }

    /** The groups of ESR that the areas fall into, in the order of the list and each once. */
    List<Area.EsrGroup> esrGroups() {
        EnumSet<Area.EsrGroup> groups = EnumSet.noneOf(Area.EsrGroup.class);
        for (Area area : areas) {
            Area.EsrGroup group = area.group();
            if (group != null) {
                groups.add(group);
            }
        }
        return List.copyOf(groups);
    }
}

package staffnetwork.spreadsheet;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks Excel to work out all formulas when the workbook is opened; nothing else of the part changes. */
final class RecalculateOnOpening {
    /** What may stand before it, in the order of the standard. */
    private static final Set<String> BEFORE = Set.of("sheets", "functionGroups", "externalReferences", "definedNames");

    private RecalculateOnOpening() {}

    static String in(String workbook, String file) {
        Markup markup = new Markup(workbook, file);
        int after = -1;
        String prefix = "";
        Markup.@Nullable Tag opened = null;
        for (Markup.Tag tag = markup.next(); tag != null; tag = markup.next()) {
            String name = tag.name().substring(tag.prefix().length());
            if (tag.opens() && name.equals("calcPr")) {
                return workbook.substring(0, tag.from()) + asked(tag) + workbook.substring(tag.to());
            }
            opened = tag.opens() && BEFORE.contains(name) ? tag : opened;
            if (opened != null && tag.is(opened.name().substring(opened.prefix().length()))) {
                after = tag.kind() == Markup.Kind.OPEN ? after : tag.to();
                prefix = tag.prefix();
            }
        }
        if (after < 0) {
            throw Reason.DAMAGED.of(file);
        }
        return workbook.substring(0, after) + "<" + prefix + "calcPr fullCalcOnLoad=\"1\"/>"
                + workbook.substring(after);
    }

    private static String asked(Markup.Tag tag) {
        String without = tag.without("fullCalcOnLoad");
        int end = without.length() - (tag.kind() == Markup.Kind.EMPTY ? 2 : 1);
        return without.substring(0, end).stripTrailing() + " fullCalcOnLoad=\"1\"" + without.substring(end);
    }
}

package staffnetwork.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * How an Office Open XML workbook is put together: its visible sheets in order and the parts they need.
 *
 * @param sheets name of each visible sheet to its part
 * @param sharedTexts the part with the texts sheets share; null if there are none
 * @param styles the part that says which numbers are dates; null if none does
 * @param date1904 whether days are counted from 1904
 */
record WorkbookParts(
        Map<String, String> sheets,
        @Nullable String sharedTexts,
        @Nullable String styles,
        boolean date1904) {
    private static final String MAIN_TYPE = "officeDocument";

    /** Reads the structure, or refuses what is no workbook of ours. */
    static WorkbookParts read(WorkbookZip zip, String file, Limits limits) throws IOException, XMLStreamException {
        if (!zip.has("[Content_Types].xml")) {
            throw ZipKind.reason(zip).of(file);
        }
        String main = new Relations(zip, "", file)
                .ofType(MAIN_TYPE)
                .map(Relations.Relation::target)
                .orElseThrow(() -> Reason.DAMAGED.of(file));
        ZipKind.refuseOther(zip, main, file);
        new WorkbookDangers(zip, file).refuse();
        Relations relations = new Relations(zip, main, file);
        try (InputStream in = zip.open(main);
                SafeXml xml = new SafeXml(in, file)) {
            return new Reading(relations, zip, file, limits).read(xml);
        }
    }

    private static final class Reading {
        private final Relations relations;
        private final WorkbookZip zip;
        private final String file;
        private final Limits limits;
        private final Map<String, String> sheets = new LinkedHashMap<>();
        private final Set<String> names = new HashSet<>();
        private boolean date1904;

        Reading(Relations relations, WorkbookZip zip, String file, Limits limits) {
            this.relations = relations;
            this.zip = zip;
            this.file = file;
            this.limits = limits;
        }

        WorkbookParts read(SafeXml xml) throws XMLStreamException {
            while (xml.nextStart()) {
                if (xml.name().equals("workbookPr")) {
                    date1904 = xml.truth("date1904");
                } else if (xml.name().equals("sheet")) {
                    sheet(xml);
                }
            }
            if (sheets.isEmpty()) {
                throw Reason.NO_SHEET.of(file);
            }
            return new WorkbookParts(sheets, part("sharedStrings"), part("styles"), date1904);
        }

        private void sheet(SafeXml xml) {
            String name = xml.attribute("name").orElseThrow(() -> Reason.DAMAGED.of(file));
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                throw Reason.DAMAGED.of(file);
            }
            if (names.size() > limits.sheets()) {
                throw Reason.TOO_MANY_SHEETS.of(file);
            }
            Relations.Relation relation =
                    xml.attribute("id").flatMap(relations::byId).orElseThrow(() -> Reason.DAMAGED.of(file));
            boolean visible = xml.attribute("state").orElse("visible").equals("visible");
            if (visible && relation.type().equals("worksheet")) {
                if (!zip.has(relation.target())) {
                    throw Reason.DAMAGED.of(file);
                }
                sheets.put(name, relation.target());
            }
        }

        private @Nullable String part(String type) {
            return relations
                    .ofType(type)
                    .map(Relations.Relation::target)
                    .filter(zip::has)
                    .orElse(null);
        }
    }
}

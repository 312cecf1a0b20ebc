package staffnetwork.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** What a part of a workbook refers to: its relationships, transitional and strict alike. */
final class Relations {
    /**
     * One relationship.
     *
     * @param type the last word of its type, the same in both forms (worksheet, styles …); whole if we do not know it
     * @param target the part it leads to, from the root of the package, or an address when it is external
     */
    record Relation(String id, String type, String target, boolean external) {}

    private static final Set<String> FAMILIES = Set.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
            "http://purl.oclc.org/ooxml/officeDocument/relationships/",
            "http://schemas.microsoft.com/office/2006/relationships/");

    private final List<Relation> all = new ArrayList<>();

    /** The relationships of a part; of the package itself when the part is "". */
    Relations(WorkbookZip zip, String part, String file) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String list = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        if (!zip.has(list)) {
            return;
        }
        try (InputStream in = zip.open(list);
                SafeXml xml = new SafeXml(in, file)) {
            while (xml.nextStart()) {
                if (xml.name().equals("Relationship")) {
                    add(xml, folder);
                }
            }
        }
    }

    private void add(SafeXml xml, String folder) {
        String type = xml.attribute("Type").orElse("");
        boolean external = xml.attribute("TargetMode").orElse("").equals("External");
        String target = xml.attribute("Target").orElse("");
        int slash = type.lastIndexOf('/');
        String word = FAMILIES.contains(type.substring(0, slash + 1)) ? type.substring(slash + 1) : type;
        all.add(new Relation(
                xml.attribute("Id").orElse(""), word, external ? target : resolve(folder, target), external));
    }

    static String resolve(String folder, String target) {
        String path = decoded(target.replace('\\', '/'));
        Deque<String> steps = new ArrayDeque<>();
        String from = path.startsWith("/") ? path : folder + path;
        for (String step : from.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    private static String decoded(String target) {
        if (target.indexOf('%') < 0) {
            return target;
        }
        try {
            return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return target;
        }
    }

    List<Relation> all() {
        return all;
    }

    Optional<Relation> ofType(String type) {
        return all.stream().filter(r -> r.type().equals(type)).findFirst();
    }

    Optional<Relation> byId(String id) {
        return all.stream().filter(r -> r.id().equals(id)).findFirst();
    }
}

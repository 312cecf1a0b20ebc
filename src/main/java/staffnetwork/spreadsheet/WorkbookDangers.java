package staffnetwork.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Looks for what a workbook must not bring along: macros, links to elsewhere, embedded files, DDE. */
final class WorkbookDangers {
    private static final Set<String> MACRO_TYPES =
            Set.of("vbaProject", "wordVbaData", "xlMacrosheet", "xlIntlMacrosheet", "vbaProjectSignature");
    private static final Set<String> EMBEDDED_TYPES = Set.of("oleObject", "package", "control", "activeXControlBinary");
    private static final Set<String> HARMLESS_EXTERNAL_TYPES = Set.of("hyperlink");

    private final WorkbookZip zip;
    private final String file;

    WorkbookDangers(WorkbookZip zip, String file) {
        this.zip = zip;
        this.file = file;
    }

    /** Refuses the file if it brings any of them. */
    void refuse() throws IOException, XMLStreamException {
        boolean linked = false;
        for (String part : zip.names()) {
            byName(part);
            if (part.startsWith("xl/externallinks/") && part.endsWith(".xml")) {
                linked = true;
                refuseDde(part);
            }
        }
        for (String part : zip.names()) {
            linked |= part.endsWith(".rels") && byRelations(part);
        }
        if (linked) {
            throw Reason.EXTERNAL_LINKS.of(file);
        }
    }

    private void byName(String part) {
        if (part.endsWith("vbaproject.bin") || part.startsWith("xl/macrosheets/")) {
            throw Reason.MACROS.of(file);
        } else if (part.startsWith("xl/embeddings/") || part.startsWith("xl/activex/")) {
            throw Reason.EMBEDDED.of(file);
        }
    }

    private void refuseDde(String part) throws IOException, XMLStreamException {
        try (InputStream in = zip.open(part);
                SafeXml xml = new SafeXml(in, file)) {
            while (xml.nextStart()) {
                if (xml.name().equals("ddeLink")) {
                    throw Reason.DDE.of(file);
                }
            }
        }
    }

    /** True if the relationships lead to another file. */
    private boolean byRelations(String rels) throws IOException, XMLStreamException {
        String owner = rels.replaceFirst("(^|/)_rels/([^/]*)\\.rels$", "$1$2");
        boolean linked = false;
        for (Relations.Relation relation : new Relations(zip, owner, file).all()) {
            if (MACRO_TYPES.contains(relation.type())) {
                throw Reason.MACROS.of(file);
            } else if (EMBEDDED_TYPES.contains(relation.type())) {
                throw Reason.EMBEDDED.of(file);
            }
            linked |= relation.type().equals("externalLink")
                    || (relation.external() && !HARMLESS_EXTERNAL_TYPES.contains(relation.type()));
        }
        return linked;
    }
}

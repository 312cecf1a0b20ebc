package staffnetwork.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** What a zip file really holds, by its content. */
final class ZipKind {
    private static final Map<String, Reason> REFUSED_TYPES = Map.of(
            "application/vnd.ms-excel.sheet.binary.macroenabled.main", Reason.BINARY_WORKBOOK,
            "application/vnd.openxmlformats-officedocument.wordprocessingml", Reason.WORD,
            "application/vnd.ms-word", Reason.WORD,
            "application/vnd.openxmlformats-officedocument.presentationml", Reason.POWERPOINT,
            "application/vnd.ms-powerpoint", Reason.POWERPOINT,
            "application/vnd.ms-excel.sheet.macroenabled", Reason.MACROS,
            "application/vnd.ms-excel.template.macroenabled", Reason.MACROS,
            "application/vnd.ms-excel.addin.macroenabled", Reason.MACROS);
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private ZipKind() {}

    /** Why a zip file without the list of an office document is refused. */
    static Reason reason(WorkbookZip zip) throws IOException {
        if (zip.has("mimetype")) {
            try (InputStream in = zip.open("mimetype")) {
                String type = new String(in.readNBytes(200), StandardCharsets.ISO_8859_1);
                return type.contains("opendocument.spreadsheet") ? Reason.OPEN_DOCUMENT : Reason.OTHER_OFFICE;
            }
        }
        if (zip.has("Index/Document.iwa") || zip.has("Index.zip")) {
            return Reason.NUMBERS;
        }
        return zip.has("xl/workbook.xml") ? Reason.DAMAGED : Reason.ZIP_FOLDER;
    }

    /** Refuses an office document that is no .xlsx workbook, by the type of its main part. */
    static void refuseOther(WorkbookZip zip, String main, String file) throws IOException, XMLStreamException {
        String type = contentType(zip, main, file).toLowerCase(Locale.ROOT);
        REFUSED_TYPES.forEach((start, reason) -> {
            if (type.startsWith(start)) {
                throw reason.of(file);
            }
        });
        if (!type.startsWith(WORKBOOK)) {
            throw Reason.OTHER_OFFICE.of(file);
        }
    }

    private static String contentType(WorkbookZip zip, String main, String file)
            throws IOException, XMLStreamException {
        String extension = main.substring(main.lastIndexOf('.') + 1);
        String byExtension = "";
        try (InputStream in = zip.open("[Content_Types].xml");
                SafeXml xml = new SafeXml(in, file)) {
            while (xml.nextStart()) {
                String type = xml.attribute("ContentType").orElse("");
                String part = Relations.resolve("", xml.attribute("PartName").orElse(""));
                if (xml.name().equals("Override") && part.equalsIgnoreCase(main)) {
                    return type;
                } else if (xml.attribute("Extension").orElse("").equalsIgnoreCase(extension)) {
                    byExtension = type;
                }
            }
        }
        return byExtension;
    }
}

package staffnetwork.spreadsheet;

import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML parts of a workbook without ever following or expanding anything; a DTD is refused. */
final class SafeXml implements AutoCloseable {
    /** The two vocabularies of spreadsheets. */
    static final Set<String> MAIN = Set.of(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main");

    private static final Set<String> RELATIONS = Set.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships");
    private final XMLStreamReader in;
    private final String file;
    private int depth;

    SafeXml(InputStream part, String file) throws XMLStreamException {
        // the JDK's own parser: what lies on the server's class path must not change what we refuse
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        this.in = factory.createXMLStreamReader(part);
        this.file = file;
    }

    /** The next event's type, or −1 at the end of the document. */
    int next() throws XMLStreamException {
        if (!in.hasNext()) {
            return -1;
        }
        int event = in.next();
        if (event == XMLStreamConstants.DTD) {
            throw Reason.DOCTYPE.of(file);
        } else if (event == XMLStreamConstants.START_ELEMENT) {
            depth++;
            refuseStrayColons();
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return event;
    }

    /** The JDK's parser lets pass what the rules for names with prefixes forbid, and other parsers read it otherwise. */
    private void refuseStrayColons() {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).indexOf(':') >= 0) {
                throw Reason.DAMAGED.of(file);
            }
        }
    }

    /** Goes to the next start of an element; false at the end of the document. */
    boolean nextStart() throws XMLStreamException {
        int event = next();
        while (event != -1 && event != XMLStreamConstants.START_ELEMENT) {
            event = next();
        }
        return event != -1;
    }

    int depth() {
        return depth;
    }

    String name() {
        return in.getLocalName();
    }

    /** True if the element is one of the spreadsheet vocabulary, transitional or strict, and has this name. */
    boolean is(String localName) {
        return in.getLocalName().equals(localName) && MAIN.contains(String.valueOf(in.getNamespaceURI()));
    }

    /** The attribute that names a relationship, transitional or strict. */
    Optional<String> relation() {
        return RELATIONS.stream()
                .map(namespace -> in.getAttributeValue(namespace, "id"))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The text of the element whose start was just read; another element inside it is refused. */
    String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT || event == -1) {
                throw Reason.DAMAGED.of(file);
            } else if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                text.append(in.getText());
            }
        }
        return text.toString();
    }

    /** An attribute without a prefix. */
    Optional<String> attribute(String localName) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            boolean plain = in.getAttributeNamespace(i) == null
                    || in.getAttributeNamespace(i).isEmpty();
            if (plain && in.getAttributeLocalName(i).equals(localName)) {
                return Optional.of(in.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** An attribute as a whole number. */
    int number(String localName, int otherwise) {
        String value = attribute(localName).map(String::strip).orElse("");
        if (value.isEmpty() || value.length() > 9 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return otherwise;
        }
        return Integer.parseInt(value);
    }

    /** An attribute as a boolean in the XML sense. */
    boolean truth(String localName) {
        String value = attribute(localName).map(String::strip).orElse("");
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    @Override
    public void close() throws XMLStreamException {
        in.close();
    }
}

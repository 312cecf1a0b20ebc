package staffnetwork.spreadsheet;

import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML parts of a workbook without ever following or expanding anything; a DTD is refused. */
final class SafeXml implements AutoCloseable {
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
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
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return event;
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

    String namespace() {
        String namespace = in.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    boolean strict() {
        return namespace().startsWith(STRICT);
    }

    /** The characters of a text, space or CDATA event. */
    String characters() {
        return in.getText();
    }

    /** An attribute by its local name whatever its prefix; {@code r:id} and {@code id} of the strict form are the same to us. */
    Optional<String> attribute(String localName) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(localName)) {
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

package staffnetwork.spreadsheet;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads a text element ({@code si} or {@code is}): its own text or its runs joined; phonetic text is left out. */
final class InlineText {
    private InlineText() {}

    /** Reads up to the end of the element whose start was just read. */
    static String read(SafeXml xml) throws XMLStreamException {
        int depth = xml.depth();
        StringBuilder text = new StringBuilder();
        int phonetic = Integer.MAX_VALUE;
        for (int event = xml.next(); event != -1 && xml.depth() >= depth; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.is("rPh")) {
                phonetic = Math.min(phonetic, xml.depth());
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.is("t")) {
                String piece = xml.text();
                text.append(xml.depth() < phonetic ? piece : "");
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.depth() < phonetic) {
                phonetic = Integer.MAX_VALUE;
            }
        }
        return text.toString();
    }
}

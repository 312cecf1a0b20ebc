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
        boolean inText = false;
        int phonetic = Integer.MAX_VALUE;
        for (int event = xml.next(); event != -1 && xml.depth() >= depth; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                phonetic = xml.name().equals("rPh") ? Math.min(phonetic, xml.depth()) : phonetic;
                inText = xml.name().equals("t") && xml.depth() < phonetic;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText = false;
                phonetic = xml.depth() < phonetic ? Integer.MAX_VALUE : phonetic;
            } else if (inText && characters(event)) {
                text.append(xml.characters());
            }
        }
        return text.toString();
    }

    static boolean characters(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }
}

package staffnetwork.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads a sheet in any spelling XML allows; slower than {@link FastSheet} and the measure of what is right. */
final class StaxSheet {
    private final RowFeed feed;
    private final String file;

    StaxSheet(RowFeed feed, String file) {
        this.feed = feed;
        this.file = file;
    }

    void read(InputStream part) throws IOException, XMLStreamException {
        try (SafeXml xml = new SafeXml(part, file)) {
            boolean goOn = true;
            while (goOn && xml.nextStart()) {
                if (xml.name().equals("row") && xml.depth() == 3) {
                    goOn = row(xml);
                }
            }
        }
    }

    private boolean row(SafeXml xml) throws XMLStreamException {
        feed.begin(xml.attribute("r").map(r -> rowNumber(r.strip())).orElse(0));
        int depth = xml.depth();
        for (int event = xml.next(); event != -1 && xml.depth() >= depth; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("c")) {
                cell(xml);
            }
        }
        return feed.end();
    }

    private int rowNumber(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 7 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || Integer.parseInt(text) == 0) {
            throw Reason.DAMAGED.of(file);
        }
        return Integer.parseInt(text);
    }

    private void cell(SafeXml xml) throws XMLStreamException {
        int column = feed.cell(xml.attribute("r").map(this::columnOf).orElse(-1));
        String type = xml.attribute("t").map(String::strip).orElse("");
        int style = xml.number("s", 0);
        int depth = xml.depth();
        String value = null;
        for (int event = xml.next(); event != -1 && xml.depth() >= depth; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.depth() == depth + 1) {
                if (xml.name().equals("is")
                        || (xml.name().equals("v") && (value == null || !type.equals("inlineStr")))) {
                    value = xml.name().equals("is") ? InlineText.read(xml) : content(xml);
                }
            }
        }
        if (value != null) {
            feed.value(column, type, style, value);
        }
    }

    private static String content(SafeXml xml) throws XMLStreamException {
        int depth = xml.depth();
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != -1 && xml.depth() >= depth; event = xml.next()) {
            if (InlineText.characters(event)) {
                text.append(xml.characters());
            }
        }
        return text.toString();
    }

    private int columnOf(String reference) {
        int column = CellReference.column(reference);
        if (column < 0) {
            throw Reason.DAMAGED.of(file);
        }
        return column;
    }
}

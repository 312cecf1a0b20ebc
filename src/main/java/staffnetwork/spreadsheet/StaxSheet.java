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
            if (!xml.nextStart() || !xml.is("worksheet")) {
                throw Reason.DAMAGED.of(file);
            }
            boolean goOn = true;
            while (goOn && xml.nextStart()) {
                if (xml.is("row") && xml.depth() == 3) {
                    goOn = row(xml);
                }
            }
        }
    }

    private boolean row(SafeXml xml) throws XMLStreamException {
        feed.begin(xml.attribute("r").map(r -> rowNumber(r.strip())).orElse(0));
        int depth = xml.depth();
        for (int event = xml.next(); event != -1 && xml.depth() >= depth; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.depth() == depth + 1 && xml.is("c")) {
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
                boolean inline = xml.is("is");
                if (value != null && (inline || xml.is("v"))) {
                    throw feed.damaged(column);
                } else if (inline || xml.is("v")) {
                    value = inline ? InlineText.read(xml) : xml.text();
                }
            }
        }
        if (value != null) {
            feed.value(column, type, style, value);
        }
    }

    private int columnOf(String reference) {
        int column = CellReference.column(reference);
        if (column < 0) {
            throw Reason.DAMAGED.of(file);
        }
        return column;
    }
}

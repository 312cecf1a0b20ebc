package staffnetwork.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A page, tag or layout as written.
 *
 * @param path from the web application's root
 * @param source all of it
 * @param elements every element in order
 * @param texts every piece of text between elements
 */
record Facelet(String path, String source, List<Element> elements, List<Text> texts) {
    private static final String PARTS = "WEB-INF/parts/";
    static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Map<String, String> PREFIXES = Map.of(
            "", "",
            "http://www.w3.org/1999/xhtml", "",
            "urn:staffnetwork:n", "n",
            "jakarta.faces.facelets", "ui",
            "jakarta.faces.html", "h",
            "jakarta.faces.core", "f",
            "jakarta.faces.passthrough", "pt",
            "jakarta.tags.core", "c",
            "http://omnifaces.org/ui", "o",
            "primefaces", "p");

    /**
     * An element.
     *
     * @param line where its start tag ends
     * @param name with the house's prefix of its name space, for example {@code n:page}; plain for HTML
     * @param attributes by name, as written
     */
    record Element(int line, String name, Map<String, String> attributes) {}

    /**
     * Text between elements.
     *
     * @param line where it ends
     * @param words the text
     */
    record Text(int line, String words) {}

    static List<Facelet> all() {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .map(file -> of(WEBAPP.relativize(file).toString().replace('\\', '/'), read(file)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Facelet of(String path, String source) {
        Reader reader = new Reader();
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            SAXParser parser = factory.newSAXParser();
            parser.parse(new InputSource(new StringReader(source)), reader);
        } catch (SAXException | ParserConfigurationException | IOException wrong) {
            throw new IllegalArgumentException(path + " cannot be read: " + wrong.getMessage(), wrong);
        }
        return new Facelet(path, source, List.copyOf(reader.elements), List.copyOf(reader.texts));
    }

    /** True for what pages are made of; false for pages themselves. */
    boolean isFrame() {
        return path.startsWith("WEB-INF/tags/") || path.startsWith("WEB-INF/layout/");
    }

    /** The folder it lies in; empty at the root. */
    String folder() {
        // a part that several pages of a room share lies out of reach of a browser: WEB-INF/parts/ROOM/
        String from = path.startsWith(PARTS) ? path.substring(PARTS.length()) : path;
        return from.contains("/") ? from.substring(0, from.indexOf('/')) : "";
    }

    /** The address it answers to. */
    String address() {
        return "/" + path.replaceFirst("\\.xhtml$", "");
    }

    /** Every expression, in texts and attributes. */
    Stream<Expression> expressions() {
        return Stream.concat(
                        texts.stream().map(Text::words),
                        elements.stream().flatMap(element -> element.attributes().values().stream()))
                .flatMap(text -> Expression.in(text).stream());
    }

    private static final class Reader extends DefaultHandler {
        private final List<Element> elements = new ArrayList<>();
        private final List<Text> texts = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private int line;
        private Locator locator = new org.xml.sax.helpers.LocatorImpl();

        @Override
        public void setDocumentLocator(Locator given) {
            locator = given;
        }

        @Override
        public void startElement(String space, String local, String qualified, Attributes given) {
            flush();
            Map<String, String> attributes = new LinkedHashMap<>();
            for (int i = 0; i < given.getLength(); i++) {
                attributes.put(name(given.getURI(i), given.getLocalName(i)), given.getValue(i));
            }
            elements.add(new Element(locator.getLineNumber(), name(space, local), attributes));
        }

        @Override
        public void endElement(String space, String local, String qualified) {
            flush();
        }

        @Override
        public void characters(char[] letters, int start, int length) {
            text.append(letters, start, length);
            line = locator.getLineNumber();
        }

        private void flush() {
            if (!text.toString().isBlank()) {
                texts.add(new Text(line, text.toString().strip()));
            }
            text.setLength(0);
        }

        private static String name(String space, String local) {
            String prefix = PREFIXES.getOrDefault(space, "{" + space + "}");
            return prefix.isEmpty() ? local : prefix + ":" + local;
        }
    }
}

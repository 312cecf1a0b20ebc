package staffnetwork.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Our own tags.
 *
 * @param tags by name, without prefix
 */
record TagLibrary(Map<String, Tag> tags) {
    /**
     * One tag.
     *
     * @param source its file below WEB-INF; empty for a component written in Java
     * @param attributes true for those that must be given
     */
    record Tag(String source, Map<String, Boolean> attributes) {
        boolean demands(String attribute) {
            return attributes.getOrDefault(attribute, false);
        }
    }

    static TagLibrary ours() {
        return read(Facelet.WEBAPP.resolve("WEB-INF/nhs.taglib.xml"));
    }

    private static TagLibrary read(Path file) {
        try {
            Element library = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
            Map<String, Tag> tags = new TreeMap<>();
            for (Element tag : children(library, "tag")) {
                Map<String, Boolean> attributes = new LinkedHashMap<>();
                for (Element attribute : children(tag, "attribute")) {
                    attributes.put(
                            child(attribute, "name").orElseThrow(),
                            child(attribute, "required").filter("true"::equals).isPresent());
                }
                tags.put(
                        child(tag, "tag-name").orElseThrow(),
                        new Tag(child(tag, "source").orElse(""), attributes));
            }
            return new TagLibrary(tags);
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            throw new IllegalStateException(file + " cannot be read", unreadable);
        }
    }

    Optional<Tag> tag(String name) {
        return Optional.ofNullable(tags.get(name));
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = parent.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i).getParentNode() == parent) {
                children.add((Element) nodes.item(i));
            }
        }
        return children;
    }

    private static Optional<String> child(Element parent, String name) {
        return children(parent, name).stream()
                .map(element -> element.getTextContent().strip())
                .findFirst();
    }
}

package staffnetwork.spreadsheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Goes through the tags of a part in order, so that a place in it can be changed and every other byte stays as it is. */
final class Markup {
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([^\\s=]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private final String xml;
    private final String file;
    private int at;

    Markup(String xml, String file) {
        this.xml = xml;
        this.file = file;
    }

    /**
     * A tag.
     *
     * @param kind whether it opens, closes or does both
     * @param name with its prefix
     * @param from where its angle bracket opens
     * @param to behind where it closes
     */
    record Tag(Kind kind, String name, int from, int to, String text) {
        boolean is(String localName) {
            return name.substring(name.indexOf(':') + 1).equals(localName);
        }

        /** The prefix with its colon, or the empty string. */
        String prefix() {
            return name.substring(0, name.indexOf(':') + 1);
        }

        boolean opens() {
            return kind != Kind.CLOSE;
        }

        /** The value of an attribute without a prefix, character references resolved as far as XML names them. */
        Optional<String> attribute(String wanted) {
            Matcher matcher = ATTRIBUTE.matcher(text);
            while (matcher.find()) {
                if (matcher.group(1).equals(wanted)) {
                    return Optional.of(plain(matcher.group(2) == null ? matcher.group(3) : matcher.group(2)));
                }
            }
            return Optional.empty();
        }

        int number(String wanted, int otherwise) {
            String value = attribute(wanted).orElse("");
            return value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : otherwise;
        }

        boolean truth(String wanted) {
            String value = attribute(wanted).orElse("");
            return value.equals("1") || value.equals("true");
        }

        private static String plain(String value) {
            try {
                return References.resolve(value);
            } catch (java.nio.charset.CharacterCodingException unknown) {
                return value;
            }
        }

        /** The tag's text without an attribute. */
        String without(String unwanted) {
            return text.replaceAll("\\s" + unwanted + "\\s*=\\s*(\"[^\"]*\"|'[^']*')", "");
        }
    }

    /** What a tag does. */
    enum Kind {
        OPEN,
        CLOSE,
        EMPTY
    }

    /** The next tag; null at the end. Comments, instructions and character data are passed over. */
    @Nullable
    Tag next() {
        for (int open = xml.indexOf('<', at); open >= 0; open = xml.indexOf('<', at)) {
            if (xml.startsWith("<!--", open)) {
                at = behind("-->", open + 4);
            } else if (xml.startsWith("<![CDATA[", open)) {
                at = behind("]]>", open);
            } else if (xml.startsWith("<?", open)) {
                at = behind("?>", open);
            } else if (xml.startsWith("<!", open)) {
                throw Reason.DOCTYPE.of(file);
            } else {
                return tag(open);
            }
        }
        return null;
    }

    private int behind(String end, int from) {
        int found = xml.indexOf(end, from);
        if (found < 0) {
            throw Reason.DAMAGED.of(file);
        }
        return found + end.length();
    }

    private Tag tag(int open) {
        int end = open + 1;
        char quote = 0;
        while (end < xml.length() && (quote != 0 || xml.charAt(end) != '>')) {
            char c = xml.charAt(end);
            if (quote == 0 ? c == '"' || c == '\'' : c == quote) {
                quote = quote == 0 ? c : 0;
            }
            end++;
        }
        if (end == xml.length()) {
            throw Reason.DAMAGED.of(file);
        }
        at = end + 1;
        String text = xml.substring(open, at);
        Kind kind = text.startsWith("</") ? Kind.CLOSE : text.endsWith("/>") ? Kind.EMPTY : Kind.OPEN;
        String name = text.replaceFirst("^</?", "").split("[\\s/>]", 2)[0];
        return new Tag(kind, name, open, at, text);
    }
}

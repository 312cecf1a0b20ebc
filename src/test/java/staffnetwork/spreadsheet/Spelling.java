package staffnetwork.spreadsheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The ways in which programs write the same cells. */
public enum Spelling {
    /** As Excel does. */
    SHARED,
    /** As Excel does, each cell with a style. */
    STYLED,
    /** Text in the cells. */
    INLINE,
    /** Text as the result of formulas. */
    FORMULA,
    /** Text as if of a formula, without one. */
    STR,
    /** No references. */
    NO_REFERENCES,
    /** One element a line, with comments. */
    PRETTY,
    /** Single quotes, attributes in another order. */
    SINGLE_QUOTES,
    /** Character references. */
    REFERENCES,
    /** Rich and phonetic text among the shared texts. */
    RICH_SHARED,
    /** Rich and phonetic text in the cells. */
    RICH_INLINE,
    /** CDATA sections. */
    CDATA,
    /** A prefix on every element. */
    PREFIXED,
    /** Encoded in UTF-16. */
    UTF_16,
    /** Strict Open XML. */
    STRICT,
    /** Empty cells written too, some far to the right; row breaks. */
    EMPTY_CELLS,
    /** Half of the rows as Excel does, then one that only a full parser understands. */
    TURNS_ODD;

    private static final String STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    /** What stands around the rows. */
    String frame(String xml) {
        if (this == STRICT) {
            return xml.replace(MadeWorkbook.MAIN, STRICT_MAIN).replace(TRANSITIONAL, STRICT_RELATIONS);
        } else if (this == PREFIXED && (xml.contains("<worksheet") || xml.contains("</worksheet"))) {
            return xml.replaceAll("<(/?)([a-zA-Z])", "<$1m:$2").replace("xmlns=", "xmlns:m=");
        } else if (this == UTF_16 && xml.contains("<worksheet")) {
            return xml.replace("UTF-8", "UTF-16");
        }
        return xml;
    }

    byte[] bytes(String xml, boolean first) {
        Charset charset = this == UTF_16 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        return (first && this == UTF_16 ? "\uFEFF" + xml : xml).getBytes(charset);
    }

    void row(StringBuilder xml, int number, List<String> cells, SurveyWorkbook book) {
        if (this == PRETTY) {
            xml.append("\n  <!-- <row r=\"1\"> -->\n  ");
        }
        xml.append(this == NO_REFERENCES ? "<row>" : "<row r=\"" + number + "\" spans=\"1:117\" x:dy=\"0.25\">");
        for (int column = 0; column < cells.size(); column++) {
            cell(xml, Words.column(column) + number, cells.get(column), book);
        }
        if (this == EMPTY_CELLS) {
            xml.append("<c r=\"XFD").append(number).append("\" s=\"1\"/>");
        }
        xml.append("</row>");
        if (this == PREFIXED) {
            String prefixed = xml.toString().replaceAll("<(/?)([a-zA-Z])", "<$1m:$2");
            xml.setLength(0);
            xml.append(prefixed);
        }
    }

    private void cell(StringBuilder xml, String name, String text, SurveyWorkbook book) {
        boolean digits = !text.isEmpty() && text.chars().allMatch(Character::isDigit);
        String reference = this == NO_REFERENCES ? "" : " r=\"" + name + "\"";
        String style = this == STYLED ? " s=\"1\"" : "";
        if (text.isEmpty()) {
            xml.append(
                    this == NO_REFERENCES || this == EMPTY_CELLS || this == STYLED
                            ? "<c" + reference + style + "/>"
                            : "");
        } else if (digits) {
            xml.append("<c")
                    .append(reference)
                    .append(style)
                    .append("><v>")
                    .append(text)
                    .append("</v></c>");
        } else {
            xml.append(filled(reference, style, text, book));
        }
    }

    private String filled(String reference, String style, String text, SurveyWorkbook book) {
        String escaped = escape(text);
        int half = text.length() / 2;
        return switch (this) {
            case INLINE -> "<c" + reference + " t=\"inlineStr\"><is><t>" + escaped + "</t></is></c>";
            case FORMULA -> "<c" + reference + " t=\"str\"><f>\"x\"&amp;\"y\"</f><v>" + escaped + "</v></c>";
            case STR -> "<c" + reference + " t=\"str\"><v>" + escaped + "</v></c>";
            case REFERENCES ->
                "<c" + reference + " t=\"inlineStr\"><is><t xml:space=\"preserve\">&#x"
                        + Integer.toHexString(text.charAt(0)) + ";" + escape(text.substring(1)) + "&#10;</t></is></c>";
            case RICH_INLINE ->
                "<c" + reference + " t=\"inlineStr\"><is>" + rich(text.substring(0, half), text.substring(half))
                        + "</is></c>";
            case CDATA -> "<c" + reference + " t=\"str\"><v><![CDATA[" + text + "]]></v></c>";
            case SINGLE_QUOTES ->
                "<c t='s' s='0' " + reference.replace('"', '\'') + " ><v >" + book.index(text) + "</v ></c >";
            case PRETTY -> "\n    <c" + reference + " t=\"s\">\n      <v>" + book.index(text) + "</v>\n    </c>";
            case TURNS_ODD ->
                "<c" + reference + " t=\"s\"><v>"
                        + (reference.endsWith("A151\"") ? "<![CDATA[" + book.index(text) + "]]>" : book.index(text))
                        + "</v></c>";
            default -> "<c" + reference + style + " t=\"s\"><v>" + book.index(text) + "</v></c>";
        };
    }

    /** A shared text. */
    String item(String text) {
        int half = text.length() / 2;
        return this == RICH_SHARED
                ? "<si>" + rich(text.substring(0, half), text.substring(half)) + "</si>"
                : "<si><t>" + escape(text) + "</t></si>";
    }

    private static String rich(String first, String second) {
        return "<r><rPr><b/></rPr><t>" + escape(first) + "</t></r><r><t xml:space=\"preserve\">" + escape(second)
                + "</t></r><rPh sb=\"0\" eb=\"1\"><t>zz</t></rPh><phoneticPr fontId=\"1\"/>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

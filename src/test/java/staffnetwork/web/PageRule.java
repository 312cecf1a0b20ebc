package staffnetwork.web;

import static staffnetwork.web.Expression.Kind.NUMBER;
import static staffnetwork.web.Expression.Kind.SIGN;
import static staffnetwork.web.Expression.Kind.STRING;
import static staffnetwork.web.Expression.Kind.WORD;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import staffnetwork.web.Expression.Token;
import staffnetwork.web.Facelet.Element;

/** The rules of pages, tags and layouts. Each lists the places where one of them breaks it. */
enum PageRule {
    A_PAGE_IS_SHORT(PageRule::tooLong),
    ONLY_ALLOWED_TAGS(PageRule::forbiddenTags),
    OUR_TAGS_ARE_USED_AS_THEY_ARE_WRITTEN(PageRule::misusedTags),
    EVERY_FIELD_IS_LABELLED(PageRule::unlabelled),
    NO_LITERAL_TEXT(PageRule::literals),
    NO_LOGIC_IN_EXPRESSIONS(PageRule::logic),
    BEANS_OF_THE_SAME_ROOM(PageRule::strangers),
    NO_INLINE_STYLE_OR_SCRIPT(PageRule::inline);

    private static final int LONGEST = 150;
    private static final Set<String> HTML = Set.of(
            "p",
            "div",
            "span",
            "section",
            "h1",
            "h2",
            "h3",
            "h4",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "a",
            "strong",
            "em",
            "abbr",
            "time",
            "address",
            "blockquote",
            "hr",
            "br",
            "tr");
    private static final Set<String> STANDARD = Set.of(
            "ui:repeat",
            "ui:fragment",
            "ui:include",
            "ui:param",
            "ui:define",
            "ui:insert",
            "ui:composition",
            "ui:remove",
            "f:metadata",
            "f:viewParam",
            "f:viewAction",
            "f:param",
            "f:selectItem",
            "f:selectItems",
            "f:facet",
            "f:converter",
            "f:convertDateTime",
            "f:convertNumber");
    private static final Set<String> NOWHERE =
            Set.of("h:commandLink", "f:ajax", "h:outputScript", "h:outputStylesheet");
    private static final Set<String> WORDS = Set.of(
            "label",
            "heading",
            "hint",
            "title",
            "alt",
            "aria-label",
            "pt:aria-label",
            "legend",
            "caption",
            "headings",
            "headline",
            "required",
            "unreadable",
            "placeholder",
            "message",
            "text",
            "prefix",
            "suffix",
            "description",
            "converterMessage",
            "requiredMessage",
            "validatorMessage",
            "itemLabel",
            "itemDescription");
    private static final Set<String> CLASSES = Set.of("class", "styleClass");
    private static final Pattern FIELD = Pattern.compile("h:(input|select)[A-Z].*|input|select|textarea");
    private static final Pattern LETTERS = Pattern.compile(".*\\p{L}.*", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile(".*\\p{L}\\s+\\p{L}.*", Pattern.DOTALL);
    private static final Set<String> PAGE_SIGNS = Set.of(".", "[", "]", "(", ")", ",", "!", "&&", "||");
    private static final Set<String> COMPARISONS =
            Set.of("==", "!=", "<", ">", "<=", ">=", "eq", "ne", "lt", "gt", "le", "ge");
    private static final Set<String> SUMS = Set.of("+", "-", "*", "/", "%", "div", "mod", "=", "+=", "->", ";");
    private static final Set<String> EVERYWHERE = Set.of("web", "access", "session");
    private static final Set<String> GIVEN = Set.of("text", "param");

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a static method holds nothing
    private final BiFunction<Site, Facelet, Stream<String>> offences;

    PageRule(BiFunction<Site, Facelet, Stream<String>> offences) {
        this.offences = offences;
    }

    Stream<String> offences(Site site, Facelet page) {
        return offences.apply(site, page).map(what -> page.path() + ": " + what);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What pages live in.
     *
     * @param beans the room of every bean, by name
     * @param tags our own tags
     * @param folders the room of a page folder that does not carry its room's name
     * @param primeFaces pages that may use PrimeFaces
     */
    record Site(Map<String, String> beans, TagLibrary tags, Map<String, String> folders, Set<String> primeFaces) {}

    private static Stream<String> tooLong(Site site, Facelet page) {
        long lines = page.source().lines().count();
        return lines > LONGEST ? Stream.of(lines + " lines; one page is one act") : Stream.empty();
    }

    private static Stream<String> forbiddenTags(Site site, Facelet page) {
        return page.elements().stream()
                .filter(element -> !allowed(site, page, element.name()))
                .map(element -> "line " + element.line() + ": <" + element.name() + "> is not for "
                        + (page.isFrame() ? "tags" : "pages"));
    }

    private static boolean allowed(Site site, Facelet page, String name) {
        if (name.startsWith("{") || NOWHERE.contains(name)) {
            return false;
        }
        if (name.startsWith("p:")) {
            return site.primeFaces().contains(page.path());
        }
        if (name.startsWith("n:")) {
            return site.tags().tag(name.substring(2)).isPresent();
        }
        return page.isFrame() || HTML.contains(name) || STANDARD.contains(name) || ownScript(name);
    }

    private static boolean ownScript(String name) {
        return name.equals("script") || name.equals("style"); // said by the rule on inline style and script
    }

    private static Stream<String> misusedTags(Site site, Facelet page) {
        return page.elements().stream()
                .filter(element -> element.name().startsWith("n:"))
                .flatMap(element ->
                        site.tags().tag(element.name().substring(2)).stream().flatMap(tag -> misuse(tag, element)));
    }

    private static Stream<String> misuse(TagLibrary.Tag tag, Element element) {
        Stream<String> lacking = tag.attributes().keySet().stream()
                .filter(tag::demands)
                .filter(attribute ->
                        element.attributes().getOrDefault(attribute, "").isBlank())
                .map(attribute -> "lacks " + attribute);
        Stream<String> unknown = tag.source().isEmpty()
                ? Stream.empty()
                : element.attributes().keySet().stream()
                        .filter(attribute -> !tag.attributes().containsKey(attribute))
                        .filter(attribute -> !attribute.equals("rendered") && !attribute.contains(":"))
                        .map(attribute -> "has " + attribute + ", which the tag does not know");
        return Stream.concat(lacking, unknown)
                .map(what -> "line " + element.line() + ": <" + element.name() + "> " + what);
    }

    private static Stream<String> unlabelled(Site site, Facelet page) {
        return page.elements().stream()
                .filter(element -> FIELD.matcher(element.name()).matches())
                .filter(element -> !hidden(element) && !labelled(page, element))
                .map(element -> "line " + element.line() + ": <" + element.name() + "> has no label of its own"
                        + (page.isFrame() ? "" : "; use our tags"));
    }

    private static boolean hidden(Element element) {
        return element.name().equals("h:inputHidden")
                || element.attributes().getOrDefault("type", "").equals("hidden");
    }

    private static boolean labelled(Facelet page, Element field) {
        String id = field.attributes().getOrDefault("id", "");
        return page.isFrame()
                && page.elements().stream()
                        .anyMatch(element -> element.name().equals("legend")
                                || (element.name().equals("label")
                                        && !id.isEmpty()
                                        && element.attributes()
                                                .getOrDefault("for", "")
                                                .equals(id)));
    }

    private static Stream<String> literals(Site site, Facelet page) {
        Stream<String> texts = page.texts().stream()
                .filter(text ->
                        LETTERS.matcher(Expression.without(text.words())).matches())
                .map(text -> "line " + text.line() + ": \"" + text.words() + "\" belongs into messages.properties");
        Stream<String> attributes = page.elements().stream()
                .flatMap(element -> element.attributes().entrySet().stream()
                        .filter(attribute -> !CLASSES.contains(attribute.getKey()))
                        .filter(attribute -> isWords(attribute.getKey(), Expression.without(attribute.getValue())))
                        .map(attribute -> "line " + element.line() + ": " + attribute.getKey() + "=\""
                                + attribute.getValue() + "\" belongs into messages.properties"));
        Stream<String> strings = page.expressions()
                .flatMap(expression -> expression.strings().stream())
                .filter(string -> !page.isFrame() && SENTENCE.matcher(string).matches())
                .map(string -> "'" + string + "' belongs into messages.properties");
        return Stream.of(texts, attributes, strings).flatMap(all -> all);
    }

    private static boolean isWords(String attribute, String value) {
        boolean flag = value.equals("true") || value.equals("false");
        return WORDS.contains(attribute)
                ? LETTERS.matcher(value).matches() && !flag
                : SENTENCE.matcher(value).matches() && !attribute.equals("content") && !attribute.equals("d");
    }

    private static Stream<String> logic(Site site, Facelet page) {
        return page.expressions()
                .flatMap(expression -> IntStream.range(0, expression.tokens().size())
                        .filter(i -> page.isFrame()
                                ? sum(expression, i)
                                : decision(expression.tokens().get(i)))
                        .mapToObj(i -> "\"" + expression.tokens().get(i).text()
                                + "\" is logic: give the page a property that says it"))
                .distinct();
    }

    private static boolean decision(Token token) {
        boolean literal = token.kind() == STRING || token.kind() == NUMBER;
        return (literal && token.depth() == 0)
                || (token.kind() == SIGN && !PAGE_SIGNS.contains(token.text()))
                || (token.kind() == WORD && (COMPARISONS.contains(token.text()) || SUMS.contains(token.text())));
    }

    private static boolean sum(Expression expression, int i) {
        Token token = expression.tokens().get(i);
        if (token.kind() == STRING || token.kind() == NUMBER) {
            return false;
        }
        return SUMS.contains(token.text())
                || (COMPARISONS.contains(token.text()) && !literal(expression, i - 1) && !literal(expression, i + 1));
    }

    private static boolean literal(Expression expression, int i) {
        Token token = expression.tokens().get(i);
        return token.kind() == STRING
                || token.kind() == NUMBER
                || Set.of("true", "false", "null").contains(token.text());
    }

    private static Stream<String> strangers(Site site, Facelet page) {
        Set<String> locals = locals(page);
        return page.expressions()
                .flatMap(expression -> expression.names().stream())
                .distinct()
                .filter(name -> !GIVEN.contains(name) && !locals.contains(name))
                .filter(name -> !mayName(site, page, name))
                .map(name -> site.beans().containsKey(name)
                        ? name + " belongs to " + site.beans().get(name)
                        : name + " is nobody's bean");
    }

    private static Set<String> locals(Facelet page) {
        return page.elements().stream()
                .flatMap(element -> Stream.of(
                        element.attributes().getOrDefault("var", ""),
                        element.attributes().getOrDefault("varStatus", ""),
                        element.name().equals("ui:param") ? element.attributes().getOrDefault("name", "") : ""))
                .collect(java.util.stream.Collectors.toSet());
    }

    private static boolean mayName(Site site, Facelet page, String name) {
        String room = site.beans().getOrDefault(name, page.isFrame() ? "web" : "");
        if (EVERYWHERE.contains(room)) {
            return true;
        }
        boolean atRoot = page.folder().isEmpty();
        return !room.isEmpty() && (atRoot || room.equals(site.folders().getOrDefault(page.folder(), page.folder())));
    }

    private static Stream<String> inline(Site site, Facelet page) {
        return page.elements().stream()
                .flatMap(element -> Stream.concat(
                        element.attributes().keySet().stream()
                                .filter(attribute -> attribute.equals("style") || attribute.matches("(pt:)?on[a-z]+"))
                                .map(attribute -> "line " + element.line() + ": " + attribute + " is inline"),
                        Stream.of(element)
                                .filter(PageRule::carriesCode)
                                .filter(script ->
                                        !page.isFrame() || !script.attributes().containsKey("src"))
                                .map(script -> "line " + script.line() + ": <" + script.name() + "> is inline")));
    }

    private static boolean carriesCode(Element element) {
        return element.name().equals("script") || element.name().equals("style");
    }
}

package staffnetwork.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of pages reports a small bad page, and only that rule does. */
class PagesBiteTest {
    private static final String START = "<n:page xmlns:n='urn:staffnetwork:n' xmlns:ui='jakarta.faces.facelets' "
            + "xmlns:f='jakarta.faces.core' xmlns:h='jakarta.faces.html' xmlns:p='primefaces' "
            + "xmlns:x='http://java.sun.com/jsf/html' heading=\"#{text['kpi.goal.heading']}\">";
    private static final PageRule.Site SITE = new PageRule.Site(
            Map.of("goalPage", "kpi", "caller", "access", "failure", "web", "tellPage", "declaration"),
            TagLibrary.ours(),
            Map.of("about-you", "declaration"),
            Set.of("kpi/people.xhtml"));

    /**
     * A page and the one rule it breaks.
     *
     * @param rule the rule
     * @param path where the page lies
     * @param body what is in it
     */
    record Bite(PageRule rule, String path, String body) {
        static Bite page(PageRule rule, String body) {
            return new Bite(rule, "kpi/goal.xhtml", body);
        }

        static Bite tag(PageRule rule, String body) {
            return new Bite(rule, "WEB-INF/tags/goal.xhtml", body);
        }
    }

    static Stream<Bite> bites() {
        return Stream.of(tags(), fields(), words(), logic(), beans(), inline()).flatMap(List::stream);
    }

    private static List<Bite> tags() {
        PageRule allowed = PageRule.ONLY_ALLOWED_TAGS;
        PageRule written = PageRule.OUR_TAGS_ARE_USED_AS_THEY_ARE_WRITTEN;
        return List.of(
                Bite.page(PageRule.A_PAGE_IS_SHORT, "\n".repeat(150)),
                Bite.tag(PageRule.A_PAGE_IS_SHORT, "\n".repeat(150)),
                Bite.page(allowed, "<h:commandLink action='#{goalPage.save}'/>"),
                Bite.tag(allowed, "<h:commandLink action='#{action}'/>"),
                Bite.tag(allowed, "<f:ajax/>"),
                Bite.page(allowed, "<p:chart/>"),
                Bite.tag(allowed, "<p:chart/>"),
                Bite.page(allowed, "<h:outputText value='#{goalPage.name}'/>"),
                Bite.page(allowed, "<n:unheardOf/>"),
                Bite.page(allowed, "<x:panelGroup/>"),
                Bite.page(allowed, "<table/>"),
                Bite.page(allowed, "<button/>"),
                Bite.page(written, "<n:button action='#{goalPage.save}'/>"),
                Bite.page(written, "<n:button label='' action='#{goalPage.save}'/>"),
                Bite.page(written, "<n:form hnit='x'/>"));
    }

    private static List<Bite> fields() {
        return List.of(
                Bite.tag(PageRule.EVERY_FIELD_IS_LABELLED, "<h:inputText id='#{id}' value='#{value}'/>"),
                Bite.tag(PageRule.EVERY_FIELD_IS_LABELLED, "<label for='other'/><h:selectOneMenu id='#{id}'/>"),
                Bite.tag(PageRule.EVERY_FIELD_IS_LABELLED, "<label for=''/><input type='text'/>"));
    }

    private static List<Bite> words() {
        PageRule rule = PageRule.NO_LITERAL_TEXT;
        return List.of(
                Bite.page(rule, "<p>Hello</p>"),
                Bite.page(rule, "<p>#{goalPage.name} is late</p>"),
                Bite.tag(rule, "<p>Error</p>"),
                Bite.page(rule, "<n:button label='Save' action='#{goalPage.save}'/>"),
                Bite.page(rule, "<a aria-label='Home' href='/'/>"),
                Bite.page(rule, "<n:form id='two words'/>"),
                Bite.page(rule, "<p>#{goalPage.say('well done')}</p>"));
    }

    private static List<Bite> logic() {
        PageRule rule = PageRule.NO_LOGIC_IN_EXPRESSIONS;
        return List.of(
                Bite.page(rule, "<p>#{goalPage.late ? goalPage.a : goalPage.b}</p>"),
                Bite.page(rule, "<p>#{goalPage.count + goalPage.other}</p>"),
                Bite.page(rule, "<ui:fragment rendered=\"#{goalPage.state == goalPage.other}\"/>"),
                Bite.page(rule, "<ui:fragment rendered=\"#{goalPage.count gt goalPage.other}\"/>"),
                Bite.page(rule, "<p>#{'Hello'}</p>"),
                Bite.page(rule, "<p>${3}</p>"),
                Bite.tag(rule, "<p>#{a + b}</p>"),
                Bite.tag(rule, "<p>#{a = 'b'}</p>"),
                Bite.tag(rule, "<p>#{a == b}</p>"));
    }

    private static List<Bite> beans() {
        PageRule rule = PageRule.BEANS_OF_THE_SAME_ROOM;
        return List.of(
                Bite.page(rule, "<p>#{tellPage.name}</p>"),
                Bite.page(rule, "<p>#{unheardOf.name}</p>"),
                Bite.page(rule, "<p>#{facesContext.viewRoot.viewId}</p>"),
                Bite.page(rule, "<p>#{goalPage.find(tellPage.name)}</p>"),
                new Bite(rule, "WEB-INF/errors/gone.xhtml", "<p>#{goalPage.name}</p>"),
                new Bite(rule, "about-you/start.xhtml", "<p>#{goalPage.name}</p>"),
                Bite.tag(rule, "<p>#{goalPage.name}</p>"));
    }

    private static List<Bite> inline() {
        PageRule rule = PageRule.NO_INLINE_STYLE_OR_SCRIPT;
        return List.of(
                Bite.page(rule, "<p style='color:red'/>"),
                Bite.page(rule, "<p onclick='go()'/>"),
                Bite.page(rule, "<script src='/assets/x.js'/>"),
                Bite.page(rule, "<style/>"),
                Bite.tag(rule, "<script/>"),
                Bite.tag(rule, "<style/>"));
    }

    @ParameterizedTest
    @MethodSource("bites")
    void a_bad_page_breaks_one_rule(Bite bite) {
        assertEquals(Set.of(bite.rule()), broken(bite.path(), bite.body()));
    }

    @Test
    void a_raw_field_in_a_page_is_neither_allowed_nor_labelled() {
        assertEquals(
                Set.of(PageRule.ONLY_ALLOWED_TAGS, PageRule.EVERY_FIELD_IS_LABELLED),
                broken("kpi/goal.xhtml", "<input name='x'/>"));
    }

    @Test
    void every_rule_has_a_page_that_breaks_it() {
        assertEquals(Set.of(PageRule.values()), bites().map(Bite::rule).collect(Collectors.toSet()));
    }

    @Test
    void what_pages_need_is_allowed() {
        String body = "<f:metadata><f:viewParam name='id' value='#{goalPage.id}'/></f:metadata>"
                + "<ui:fragment rendered=\"#{not empty goalPage.rows and caller.may('AGREE')}\">"
                + "<ui:repeat value='#{goalPage.rows}' var='row'><p>#{row.name} (#{row.share}) – 25 %</p></ui:repeat>"
                + "</ui:fragment><n:button label=\"#{text['kpi.save']}\" action=\"#{goalPage.save(row)}\"/>"
                + "<p class='nhsuk-body nhsuk-u-margin'>#{text[goalPage.key]} #{failure.reference} #{param.id}</p>";
        assertEquals(Set.of(), broken("kpi/goal.xhtml", body));
    }

    @Test
    void what_tags_need_is_allowed() {
        String body = "<label for='#{id}'/><h:inputText id='#{id}' value='#{value}'/><input type='hidden'/>"
                + "<p class=\"#{kind == 'wide' ? 'a b' : ''}\"/><script src='/assets/init.js'/>";
        assertEquals(Set.of(), broken("WEB-INF/tags/goal.xhtml", body));
    }

    @Test
    void the_first_page_may_use_any_bean_and_a_neutral_folder_its_own_room_s() {
        assertEquals(Set.of(), broken("index.xhtml", "<p>#{goalPage.name} #{tellPage.name}</p>"));
        assertEquals(Set.of(), broken("about-you/start.xhtml", "<p>#{tellPage.name}</p>"));
    }

    @Test
    void a_page_on_the_list_may_use_primefaces() {
        assertEquals(Set.of(), broken("kpi/people.xhtml", "<p:dataTable/>"));
    }

    private static Set<PageRule> broken(String path, String body) {
        Facelet page = Facelet.of(path, START + body + "</n:page>");
        return Arrays.stream(PageRule.values())
                .filter(rule -> rule.offences(SITE, page).findAny().isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

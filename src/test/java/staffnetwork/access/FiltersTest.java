package staffnetwork.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The filters of this room one request at a time: what passes, what is refused, and what is said then. */
class FiltersTest {
    private final Map<String, String> asked = new HashMap<>(Map.of("getMethod", "GET", "getRequestURI", "/year/years"));
    private final List<String> answered = new ArrayList<>();
    private final List<Witnessed> told = new ArrayList<>();
    private boolean committed;
    private int passed;

    private HttpServletRequest request() {
        return proxy(HttpServletRequest.class, (proxy, method, values) -> {
            String key = method.getName() + (values == null ? "" : " " + values[0]);
            return asked.get(key);
        });
    }

    private HttpServletResponse response() {
        return proxy(HttpServletResponse.class, (proxy, method, values) -> {
            if (method.getName().equals("isCommitted")) {
                return committed;
            }
            answered.add(method.getName() + (values == null ? "" : " " + List.of(values)));
            return null;
        });
    }

    private FilterChain chain(@Nullable Exception failing) {
        return (request, response) -> {
            passed++;
            if (failing instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (failing instanceof ServletException wrapped) {
                throw wrapped;
            }
        };
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Objects.requireNonNull(
                Proxy.newProxyInstance(FiltersTest.class.getClassLoader(), new Class<?>[] {type}, handler)));
    }

    private void origin(String method, Map<String, String> more) throws Exception {
        asked.put("getMethod", method);
        asked.putAll(more);
        new OriginCheck().doFilter(request(), response(), chain(null));
    }

    @Test
    void looking_passes_and_a_form_passes_from_our_own_pages_only() throws Exception {
        for (String method : List.of("GET", "HEAD", "OPTIONS")) {
            origin(method, Map.of());
        }
        assertEquals(3, passed);
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH", "TRACE")) {
            origin(method, Map.of());
        }
        assertEquals(3, passed);
        assertEquals(5, answered.stream().filter("sendError [403]"::equals).count(), answered.toString());
        origin("POST", Map.of("getHeader Sec-Fetch-Site", "same-origin"));
        assertEquals(4, passed);
        origin("POST", Map.of("getHeader Sec-Fetch-Site", "cross-site"));
        assertEquals(4, passed);
    }

    @Test
    void an_address_that_brings_the_state_of_a_page_is_no_looking() throws Exception {
        for (String method : List.of("GET", "HEAD", "OPTIONS")) {
            origin(
                    method,
                    Map.of("getParameter jakarta.faces.ViewState", "1:2", "getHeader Sec-Fetch-Site", "same-origin"));
        }
        assertEquals(0, passed);
        assertEquals(List.of("sendError [403]", "sendError [403]", "sendError [403]"), answered);
    }

    private Refusals refusals(Caller caller) throws ReflectiveOperationException {
        Refusals filter = new Refusals();
        set(filter, "caller", caller);
        set(filter, "witnesses", new Witnesses(new DoorkeeperTest.One(told::add), caller));
        return filter;
    }

    private static void set(Object object, String name, Object value) throws ReflectiveOperationException {
        Field field = object.getClass().getDeclaredField(name);
        field.setAccessible(true);
        field.set(object, value);
    }

    private static NotAllowed refusal(Act act, boolean told) {
        return new NotAllowed(act, new Decision.Refused(Decision.Reason.NOT_YOURS), told);
    }

    @Test
    void somebody_signed_in_is_told_that_it_is_not_there_and_the_trail_is_told_once() throws Exception {
        Caller caller = new Caller();
        caller.is(UUID.randomUUID(), "Nora", Set.of());
        Refusals filter = refusals(caller);
        filter.doFilter(request(), response(), chain(refusal(Act.SEE_PERSON, false)));
        assertEquals(List.of("resetBuffer", "sendError [404]"), answered);
        assertEquals(1, told.size());
        assertEquals(Act.SEE_PERSON, told.get(0).act());
        filter.doFilter(request(), response(), chain(new ServletException(refusal(Act.SEE_PERSON, true))));
        filter.doFilter(request(), response(), chain(refusal(Act.IMPORT_FILE, false)));
        assertEquals(1, told.size(), "told already, or not about a person");
        assertEquals(6, answered.size());
    }

    @Test
    void somebody_unknown_is_sent_to_sign_in_and_comes_back() throws Exception {
        Refusals filter = refusals(new Caller());
        filter.doFilter(request(), response(), chain(refusal(Act.SEE_YEAR, false)));
        assertEquals(
                List.of(
                        "resetBuffer",
                        "setStatus [303]",
                        "setHeader [Location, /account/sign-in?return=%2Fyear%2Fyears]"),
                answered);
        answered.clear();
        asked.put("getRequestURI", "//evil.example");
        filter.doFilter(request(), response(), chain(refusal(Act.SEE_YEAR, false)));
        assertEquals(List.of("resetBuffer", "setStatus [303]", "setHeader [Location, /account/sign-in]"), answered);
    }

    @Test
    void what_has_begun_to_be_sent_and_every_other_failure_goes_on() throws Exception {
        Refusals filter = refusals(new Caller());
        assertThrows(
                IllegalStateException.class,
                () -> filter.doFilter(request(), response(), chain(new IllegalStateException("x"))));
        committed = true;
        assertThrows(
                NotAllowed.class, () -> filter.doFilter(request(), response(), chain(refusal(Act.SEE_YEAR, false))));
        assertEquals(List.of(), answered);
        filter.doFilter(request(), response(), chain(null));
        assertEquals(3, passed);
    }

    @Test
    void a_page_is_public_only_if_it_is_named() {
        for (String page :
                List.of("/", "/index", "/account/sign-in", "/access/help", "/health/ready", "/assets/app.css")) {
            asked.put("getServletPath", page);
            assertTrue(PublicPages.include(request()), page);
            assertEquals(page.startsWith("/assets/"), PublicPages.isAsset(request()), page);
        }
        for (String page :
                List.of("", "/assets", "/account/my-account", "/access/help/", "/ACCESS/HELP", "/index.xhtml")) {
            asked.put("getServletPath", page);
            assertFalse(PublicPages.include(request()), page);
        }
        asked.put("getServletPath", "/access");
        asked.put("getPathInfo", "/help");
        assertTrue(PublicPages.include(request()));
        assertEquals("/access/help", PublicPages.path(request()));
    }

    @Test
    void admission_says_who_asks_and_how_they_stand() {
        Caller caller = new Caller();
        Admission admission = new Admission(caller);
        UUID nora = UUID.randomUUID();
        UUID session = UUID.randomUUID();
        admission.claims(nora);
        assertEquals(nora.toString(), caller.inDatabase());
        assertEquals("", caller.rolesInDatabase());
        assertFalse(caller.isSignedIn());
        Directory.Known known = new Directory.Known(
                "Nora", Set.of(Role.HR_ANALYST), Clock.systemUTC().instant());
        admission.enters(nora, known, session, false);
        assertEquals("Nora", caller.getName());
        assertEquals(session, caller.session().orElseThrow());
        assertEquals("ANYONE,SIGNED_IN,HR_ANALYST", caller.rolesInDatabase());
        assertFalse(caller.decide(Act.DOWNLOAD_SUBMISSION).isAllowed());
        admission.enters(nora, new Directory.Known("Nora", Set.of(), known.signedInSince(), false), session, true);
        assertFalse(caller.decide(Act.SEE_OWN_ANSWER).isAllowed(), "nobody has confirmed her");
        assertFalse(caller.decide(Act.SEE_OWN_ANSWER, Relation.OWN).isAllowed());
        assertTrue(caller.opens("USE_OWN_ACCOUNT"));
        admission.nobody();
        assertFalse(caller.isSignedIn());
        assertEquals("", caller.inDatabase());
        assertEquals("", caller.getName());
        assertThrows(NotAllowed.class, () -> caller.opens("USE_OWN_ACCOUNT"));
    }
}

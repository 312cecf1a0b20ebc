package staffnetwork.it;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A client that speaks HTTP only, so that it can do what a browser never would. It follows no redirect. */
public final class Http {
    /** Stands between the values of a field that is sent with several of them. */
    public static final String AND = "\u001f\u001f";

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"(?: id=\"[^\"]*\")? value=\"([^\"]*)\"");
    private static final Pattern ACTION = Pattern.compile("<form id=\"form\"[^>]* action=\"([^\"]*)\"");
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI base;

    /** A client without cookies. */
    public Http(URL base) {
        this.base = URI.create(base.toString());
    }

    /** Signs somebody in. */
    public Http as(People person) {
        People.haveAccounts();
        Codes.areReadyFor(person, url());
        withPassword(person);
        if (Codes.isNeededBy(person)) {
            moved(form("/authenticator/enter-code", Map.of("code", Codes.of(person, url())), "send"));
        }
        return this;
    }

    /** Takes the first step of signing somebody in only. */
    public Http withPassword(People person) {
        People.haveAccounts();
        moved(form("/account/sign-in", Map.of("email", person.email(), "password", People.PASSWORD), "send"));
        return this;
    }

    /** Signs in somebody who is none of the people of the tests, and has everybody's password and no app yet but needs one. */
    public Http withNewApp(String email) {
        moved(form("/account/sign-in", Map.of("email", email, "password", People.PASSWORD), "send"));
        Codes.setUp(this);
        return this;
    }

    private static void moved(HttpResponse<String> answer) {
        if (answer.statusCode() != 302) {
            throw new IllegalStateException("not signed in: " + answer.statusCode() + " " + answer.body());
        }
    }

    /** Asks for a page. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).GET());
    }

    /** Sends fields to an address, as from one of our own pages. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return post(path, fields, Map.of("Origin", base.getScheme() + "://" + base.getAuthority()));
    }

    /** Sends fields with other headers. */
    public HttpResponse<String> post(String path, Map<String, String> fields, Map<String, String> headers) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, values) -> {
            for (String value : values.split(AND, -1)) {
                body.append(body.isEmpty() ? "" : "&")
                        .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
        headers.forEach(request::header);
        return send(request);
    }

    /** Sends fields to an address in parts, as a form with a file is sent. */
    public HttpResponse<String> parts(String path, Map<String, String> fields) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append("--part\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        return send(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .header("Origin", base.getScheme() + "://" + base.getAuthority())
                .POST(HttpRequest.BodyPublishers.ofString(body + "--part--\r\n")));
    }

    /** Fills in the form of a page and presses a button. */
    public HttpResponse<String> form(String path, Map<String, String> fields, String button) {
        return form(path, "", fields, button);
    }

    /** The same, and sends it to another address than the page says. */
    public HttpResponse<String> form(String path, String to, Map<String, String> fields, String button) {
        String page = get(path).body();
        Matcher action = ACTION.matcher(page);
        if (!action.find()) {
            throw new IllegalStateException("no form on " + path + ": " + page);
        }
        Map<String, String> all = new HashMap<>(Map.of("form", "form", button, "x"));
        String form =
                page.substring(action.start(), page.indexOf("</form>", action.start())); // a page can have another
        for (Matcher hidden = HIDDEN.matcher(form); hidden.find(); ) {
            all.put(hidden.group(1), hidden.group(2));
        }
        all.putAll(fields);
        return post(to.isEmpty() ? action.group(1) : to, all);
    }

    /** The value of a cookie. */
    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** Another client with those of this one's cookies. */
    public Http copy(List<String> names) {
        Http copy = new Http(url());
        for (HttpCookie cookie : cookies.getCookieStore().getCookies()) {
            if (names.contains(cookie.getName())) {
                copy.cookies.getCookieStore().add(base, cookie);
            }
        }
        return copy;
    }

    private URL url() {
        try {
            return base.toURL();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}

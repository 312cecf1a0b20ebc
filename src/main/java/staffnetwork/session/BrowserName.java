package staffnetwork.session;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The browser and the kind of computer in words that its owner knows; of what a browser tells, nothing more is kept. */
final class BrowserName {
    private static final String OTHER = "Another browser";
    private static final Map<String, String> BROWSERS =
            ordered("Edg/", "Edge", "OPR/", "Opera", "Firefox/", "Firefox", "Chrome/", "Chrome", "Safari/", "Safari");
    private static final Map<String, String> COMPUTERS = ordered(
            "iPhone", "iPhone", "iPad", "iPad", "Android", "Android", "Windows", "Windows", "Mac OS", "Mac", "Linux",
            "Linux");

    private BrowserName() {}

    static String of(@Nullable String agent) {
        String told = String.valueOf(agent);
        String browser = first(BROWSERS, told);
        String computer = first(COMPUTERS, told);
        return (browser.isEmpty() ? OTHER : browser) + (computer.isEmpty() ? "" : " on " + computer);
    }

    private static String first(Map<String, String> known, String told) {
        return known.entrySet().stream()
                .filter(entry -> told.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new java.util.LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return java.util.Collections.unmodifiableMap(map);
    }
}

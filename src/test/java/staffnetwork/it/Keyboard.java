package staffnetwork.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;

/** A page used by keyboard alone, with the focus always to be seen. */
public final class Keyboard {
    private static final int FAR = 80;

    private Keyboard() {}

    /** Tabs on until the target has the focus, and checks that the focus can be seen. */
    public static void to(Page page, String target) {
        tab(page, target);
        Object seen = page.evaluate("() => { const s = getComputedStyle(document.activeElement);"
                + " return s.outlineStyle !== 'none' || s.boxShadow !== 'none'; }");
        assertEquals(true, seen, "the focus on " + target + " can be seen");
    }

    /** Tabs on until the target has the focus, which may be shown on what stands beside it, and presses a key there. */
    public static void key(Page page, String target, String key) {
        tab(page, target);
        page.keyboard().press(key);
    }

    private static void tab(Page page, String target) {
        for (int i = 0; i < FAR; i++) {
            if (Boolean.TRUE.equals(page.evaluate("t => document.activeElement.matches(t)", target))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard never came to " + target + " on " + page.url());
    }

    /** Goes there, and to the next page with Enter. */
    public static void press(Page page, String target) {
        to(page, target);
        page.evaluate("window.before = true");
        page.keyboard().press("Enter");
        page.waitForFunction("() => !window.before && document.readyState === 'complete'");
    }

    /** Goes there and types in place of what is there. */
    public static void type(Page page, String target, String text) {
        to(page, target);
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
    }
}

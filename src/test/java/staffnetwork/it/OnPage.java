package staffnetwork.it;

import com.microsoft.playwright.Page;

/** What stands on a page, for journeys. */
public final class OnPage {
    private OnPage() {}

    /** Its heading. */
    public static String heading(Page page) {
        return page.locator("h1").innerText();
    }

    /** All its words but those of the frame. */
    public static String main(Page page) {
        return page.locator("main").innerText();
    }

    /** The figure of that name in the file shown. */
    public static String figure(Page page, String label) {
        String cell = page.locator("tr", new Page.LocatorOptions().setHasText(label))
                .first()
                .locator("td")
                .first()
                .innerText();
        return cell.replace("This file", "").strip();
    }
}

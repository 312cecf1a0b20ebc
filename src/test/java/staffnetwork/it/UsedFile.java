package staffnetwork.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A file that was read is used, with a note on every figure that the page finds unusual. */
public final class UsedFile {
    private UsedFile() {}

    /** Writes the notes the page asks for and uses the file in place of those in use. */
    public static void use(Page page) {
        for (Locator note : page.locator("textarea[id^='note-']").all()) {
            note.fill("Checked: the figure is right.");
        }
        page.locator("#confirm").click();
    }
}

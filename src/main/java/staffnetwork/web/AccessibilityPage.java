package staffnetwork.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;

/** The accessibility statement: what it says of checks comes from the file that the last test run left. */
@Named
@RequestScoped
public class AccessibilityPage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private final Messages messages;

    @Inject
    AccessibilityPage(Messages messages) {
        this.messages = messages;
    }

    /** What was checked and when, as a sentence. */
    public String getChecked() {
        Properties found = new Properties();
        try (InputStream file = AccessibilityPage.class.getResourceAsStream("accessibility.properties")) {
            if (file == null) {
                return messages.text("web.accessibility.never");
            }
            found.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return messages.text(
                "web.accessibility.found",
                DAY.format(LocalDate.parse(found.getProperty("checked.on"))),
                found.getProperty("checked.states"),
                found.getProperty("checked.pages"));
    }
}

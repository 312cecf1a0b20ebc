package staffnetwork.declaration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Caller;
import staffnetwork.web.Messages;

/** Everybody's first page after signing in: what needs them now, and their choices; no answer is on it. */
@Named
@RequestScoped
public class HomePage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private final Declarations declarations;
    private final Messages messages;
    private final Caller caller;
    private Declarations.Home home = new Declarations.Home(null, null, false, List.of());

    @Inject
    HomePage(Declarations declarations, Messages messages, Caller caller) {
        this.declarations = declarations;
        this.messages = messages;
        this.caller = caller;
    }

    @PostConstruct
    void read() {
        if (caller.isSignedIn()) {
            home = declarations.home();
        }
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** Says that the answer is still right. */
    public String stillRight() {
        declarations.stillRight();
        messages.done("declaration.home.right.done");
        return "/index?faces-redirect=true";
    }

    /** Forgets what was begun. */
    public String leave() {
        declarations.leave();
        messages.done("declaration.home.left");
        return "/index?faces-redirect=true";
    }

    /** Which part is shown; a page without forms opens no session for somebody who is not signed in. */
    public String getPart() {
        return caller.isSignedIn() ? "home" : "welcome";
    }

    public boolean isUnfinished() {
        return home.draftOn() != null;
    }

    public boolean isTold() {
        return home.toldOn() != null;
    }

    public boolean isAskAgain() {
        return home.askAgain();
    }

    public boolean isNothingToDo() {
        return !isUnfinished() && !isAskAgain();
    }

    public String getDraftOn() {
        return messages.text("declaration.home.unfinished.hint", day(home.draftOn()));
    }

    public String getToldOn() {
        return messages.text("declaration.home.told", day(home.toldOn()));
    }

    public String getHeading() {
        return messages.text(caller.isSignedIn() ? "declaration.home.heading" : "organisation.home.heading");
    }

    /** Where one's answer is seen, or begun. */
    public String getAboutPage() {
        return isTold() ? "/my/check" : "/my/start";
    }

    public String getAbout() {
        return isTold() ? getToldOn() : messages.text("declaration.home.not-told");
    }

    public String getAboutAction() {
        return messages.text(isTold() ? "declaration.home.see" : "declaration.home.tell");
    }

    public String getAboutOf() {
        return messages.text(isTold() ? "declaration.home.see.of" : "declaration.home.tell.of");
    }

    /** Where what was passed on is seen. */
    public String page(PassedOn one) {
        return one.kind() == PassedOnKind.CONTACT ? "/my/tell-network" : "/my/tell-hr";
    }

    public List<PassedOn> getPassedOn() {
        return home.passedOn();
    }
}

package staffnetwork.declaration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import staffnetwork.web.Messages;

/** Where the network writes what people read before they begin. */
@Named
@RequestScoped
public class WelcomePage {
    private final Welcomes welcomes;
    private final Messages messages;
    private @Nullable String story;
    private @Nullable String contact;
    private @Nullable String reach;

    @Inject
    WelcomePage(Welcomes welcomes, Messages messages) {
        this.welcomes = welcomes;
        this.messages = messages;
    }

    @PostConstruct
    void read() {
        Welcomes.Words ours = welcomes.ours();
        story = ours.story();
        contact = ours.contact();
        reach = ours.reach();
    }

    /** Saves the words. */
    public @Nullable String save() {
        boolean storyFits = fits(story, Welcomes.Words.LONGEST_STORY, "story");
        boolean contactFits = fits(contact, Welcomes.Words.LONGEST_CONTACT, "contact");
        boolean right = fits(reach, Welcomes.Words.LONGEST_REACH, "reach") && contactFits && storyFits;
        if (!right) {
            return null;
        }
        welcomes.say(new Welcomes.Words(text(story), text(contact), text(reach)));
        messages.done("declaration.words.saved");
        return "/contacts/list?faces-redirect=true";
    }

    private boolean fits(@Nullable String words, int longest, String field) {
        if (text(words).length() <= longest) {
            return true;
        }
        messages.wrong(field, "declaration.words.long", longest);
        return false;
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words.strip();
    }

    public @Nullable String getStory() {
        return story;
    }

    public void setStory(@Nullable String story) {
        this.story = story;
    }

    public @Nullable String getContact() {
        return contact;
    }

    public void setContact(@Nullable String contact) {
        this.contact = contact;
    }

    public @Nullable String getReach() {
        return reach;
    }

    public void setReach(@Nullable String reach) {
        this.reach = reach;
    }
}

package staffnetwork.adjustment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import staffnetwork.web.Messages;

/** What the bar on pages of a plan says: worked out from what is really shared or asked now, never typed. */
@Named
@RequestScoped
public class PlanSeenBy {
    private final Sharing sharing;
    private final Instance<SeenElsewhere> elsewhere;
    private final PlanWords words;
    private final Messages messages;

    @Inject
    PlanSeenBy(Sharing sharing, Instance<SeenElsewhere> elsewhere, PlanWords words, Messages messages) {
        this.sharing = sharing;
        this.elsewhere = elsewhere;
        this.words = words;
        this.messages = messages;
    }

    /** Who sees something that was passed on in another way than by sharing: a sentence each. */
    public List<String> getElsewhere() {
        return elsewhere.stream().flatMap(room -> room.sentences().stream()).toList();
    }

    /** Who sees something of the plan. */
    public String getText() {
        List<String> readers = new ArrayList<>(sharing.mine().stream()
                .map(Sharing.Mine::what)
                .map(each -> messages.text(
                        "adjustment.bar.one",
                        each.terms().readerName(),
                        words.day(each.terms().until())))
                .distinct()
                .toList());
        readers.addAll(getElsewhere());
        return readers.isEmpty()
                ? messages.text("adjustment.bar.only")
                : messages.text("adjustment.bar.some") + " " + String.join(" ", readers);
    }
}

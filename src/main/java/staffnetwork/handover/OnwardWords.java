package staffnetwork.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.adjustment.Shared;
import staffnetwork.web.Messages;

/** Says what is passed on: the same lines for whom it is about, beforehand, and for its reader. */
@ApplicationScoped
class OnwardWords {
    private final PlanWords words;
    private final Messages messages;

    @Inject
    OnwardWords(PlanWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
    }

    /** Every line that its reader reads. */
    List<PlanWords.Line> lines(Onward.Passed what) {
        return List.of(
                new PlanWords.Line(messages.text("handover.line.words"), what.words()),
                new PlanWords.Line(messages.text("handover.line.writer"), what.writer()),
                new PlanWords.Line(messages.text("handover.line.owner"), owner(what.owner())),
                new PlanWords.Line(messages.text("handover.line.until"), words.day(what.until())));
    }

    /** What a go-between was shown, line by line. */
    List<PlanWords.Line> shown(Shared share) {
        return words.lines(share.words(), share.rows());
    }

    private String owner(@Nullable String name) {
        return name == null ? messages.text("handover.unnamed") : name;
    }

    /** Whether it waits or went, in a sentence for its writer. */
    String state(Onward one) {
        return one.isWaiting()
                ? messages.text("handover.state.waits", until(one))
                : messages.text("handover.state.went", one.reader().name(), until(one));
    }

    /** What its owner is told about it on a list. */
    String news(Onward one) {
        return messages.text(one.isWaiting() ? "handover.news.waits" : "handover.news.went", until(one));
    }

    private String until(Onward one) {
        return words.day(one.days().until());
    }

    /** Who reads it now: a sentence for its owner. */
    String reader(Onward one) {
        return messages.text(
                "handover.bar.one", one.reader().name(), one.writer().name(), until(one));
    }

    /** Who can see one text or several, worked out from what is kept. */
    String bar(List<Onward> all) {
        List<String> readers = all.stream()
                .filter(each -> !each.isWaiting())
                .map(this::reader)
                .distinct()
                .toList();
        return readers.isEmpty()
                ? messages.text("handover.bar.only")
                : messages.text("handover.bar.some") + " " + String.join(" ", readers);
    }
}

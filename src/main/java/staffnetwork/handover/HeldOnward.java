package staffnetwork.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import staffnetwork.access.HeldAboutMe;

/**
 * What would be passed on about somebody, in the copy of everything held about them; and that they wrote something for another, as a
 * go-between, without a word of it: the words are about somebody else.
 */
@ApplicationScoped
class HeldOnward implements HeldAboutMe {
    private final Letting letting;
    private final Writing writing;
    private final OnwardWords words;

    @Inject
    HeldOnward(Letting letting, Writing writing, OnwardWords words) {
        this.letting = letting;
        this.writing = writing;
        this.words = words;
    }

    @Override
    public String part() {
        return "onward";
    }

    @Override
    public String heading() {
        return "handover.held";
    }

    @Override
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        letting.mine().forEach(one -> {
            lines.add(Line.of("handover.held.written", one.written()));
            lines.add(Line.of("handover.held.words", one.words()));
            lines.add(Line.of("handover.held.writer", one.writer().name()));
            lines.add(Line.of("handover.held.reader", one.reader().name()));
            lines.add(Line.of("handover.held.state", words.news(one)));
        });
        writing.atHome().forEach(one -> {
            lines.add(Line.of("handover.held.wrote", one.reader().name()));
            lines.add(Line.of("handover.held.on", one.days().written()));
        });
        return lines;
    }
}

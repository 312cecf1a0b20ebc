package staffnetwork.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import staffnetwork.access.HeldAboutMe;

/** One's own time off in the copy of everything held about somebody. */
@ApplicationScoped
class HeldTime implements HeldAboutMe {
    private final Leave leave;
    private final LeaveShowing showing;
    private final LeaveWords words;

    @Inject
    HeldTime(Leave leave, LeaveShowing showing, LeaveWords words) {
        this.leave = leave;
        this.showing = showing;
        this.words = words;
    }

    @Override
    public String part() {
        return "time";
    }

    @Override
    public String heading() {
        return "leave.held";
    }

    @Override
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        leave.own().entries().forEach(entry -> {
            lines.add(Line.of("leave.held.day", entry.day()));
            lines.add(Line.of("leave.held.length", words.entry(entry)));
        });
        showing.mine().forEach(one -> {
            lines.add(Line.of("leave.held.reader", one.terms().readerName()));
            lines.add(Line.of("leave.held.until", one.terms().until()));
        });
        return lines;
    }
}

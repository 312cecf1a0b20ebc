package staffnetwork.accesstowork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import staffnetwork.access.HeldAboutMe;

/** One's own application in the copy of everything held about somebody. */
@ApplicationScoped
class HeldGrant implements HeldAboutMe {
    private final Applications applications;
    private final GrantWords words;

    @Inject
    HeldGrant(Applications applications, GrantWords words) {
        this.applications = applications;
        this.words = words;
    }

    @Override
    public String part() {
        return "grant";
    }

    @Override
    public String heading() {
        return "accesstowork.held";
    }

    @Override
    public List<Line> lines() {
        Application own = applications.own();
        List<Line> lines = new ArrayList<>();
        if (own.applied() != null) {
            lines.add(Line.of("accesstowork.mine.applied", words.applied(own)));
        }
        if (own.visit() != null) {
            lines.add(Line.of("accesstowork.mine.visit", words.visit(own)));
        }
        Application.Award award = own.award();
        if (award != null) {
            lines.add(Line.of("accesstowork.mine.award", words.award(own)));
            lines.add(Line.of("accesstowork.mine.renew", words.renewal(own)));
            if (award.told() != null) {
                lines.add(Line.of("accesstowork.held.told", award.told()));
            }
        }
        own.items()
                .forEach(item -> lines.add(Line.of("accesstowork.mine.item", item.what() + "\n" + words.item(item))));
        own.paper()
                .parts()
                .forEach(part -> lines.add(Line.coded("accesstowork.held.ticked", "adjustment.part." + part)));
        return lines;
    }
}

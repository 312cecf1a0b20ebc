package staffnetwork.trail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The page "Who looked at your record". */
@Named
@RequestScoped
public class WhoLookedPage {
    private final WhoLooked door;
    private final LookWords words;
    private final long newer;
    private LooksPart part = new LooksPart(List.of(), 0);

    @Inject
    WhoLookedPage(WhoLooked door, LookWords words, HttpServletRequest request) {
        this.door = door;
        this.words = words;
        this.newer = LookWords.place(request.getParameter("newer"));
    }

    @PostConstruct
    void read() {
        part = door.mine(newer);
    }

    /** The entries of this page, in words. */
    public List<LookLine> getLines() {
        return part.looks().stream().map(words::ofOwn).toList();
    }

    /** Where the newest entries are, or empty if they are here. */
    public String getNewest() {
        return newer > 0 ? "/trail/who-looked" : "";
    }

    /** Where older entries are, or empty if there are none. */
    public String getOlder() {
        return part.older() > 0 ? "/trail/who-looked?newer=" + part.older() : "";
    }
}

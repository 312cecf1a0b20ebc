package staffnetwork.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import staffnetwork.access.ReturnPath;

/** The page that tells somebody what others did to their account. */
@Named
@RequestScoped
public class ToldPage {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

    private final OwnNews news;
    private final Clock clock;
    private final String next;

    @Inject
    ToldPage(OwnNews news, Clock clock, HttpServletRequest request) {
        this.news = news;
        this.clock = clock;
        this.next = ReturnPath.read(request.getParameter("return"))
                .map(ReturnPath::path)
                .orElse("/");
    }

    /** Has been read; goes on. */
    public void read() throws IOException {
        news.read();
        FacesContext.getCurrentInstance().getExternalContext().redirect(next);
    }

    /** What others did, the newest first. */
    public List<AccountNews> getNews() {
        return news.all();
    }

    /** When that was, in England. */
    public String time(Instant when) {
        return TIME.format(when.atZone(clock.getZone()));
    }
}

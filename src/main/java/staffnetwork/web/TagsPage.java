package staffnetwork.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import staffnetwork.Exempt;
import staffnetwork.web.Chart.Point;

/** The page that shows every tag in every state; what is entered goes nowhere. */
@Named
@RequestScoped
@Exempt("It shows every tag at once and so has a field for each; no page that does something has so many.")
public class TagsPage {
    private static final double WHOLE = 100;
    private final Messages messages;
    private @Nullable String line;
    private @Nullable Integer count;
    private @Nullable String secret;
    private @Nullable String words;
    private @Nullable String one;
    private @Nullable String few;
    private @Nullable Part file;
    private List<String> several = List.of();
    private @Nullable LocalDate day;

    @Inject
    TagsPage(Messages messages) {
        this.messages = messages;
    }

    /** Says that all was filled in. */
    public String send() {
        messages.done("web.tags.sent");
        return "/web/tags?faces-redirect=true";
    }

    public Chart getBars() {
        List<Point> points = List.of(
                new Point(messages.text("web.tags.option.a"), 40.0, "40%", false),
                new Point(messages.text("web.tags.option.b"), 20.0, "20%", false),
                new Point(messages.text("web.tags.option.c"), null, messages.text("web.tags.chart.none"), false));
        return chart("web.tags.chart.bars", Chart.Kind.BARS, points);
    }

    public Chart getLineChart() {
        List<Point> points = List.of(
                new Point("2024", 40.0, "40%", false),
                new Point("2025", 55.0, "55%", false),
                new Point("2026", 30.0, "30%", true));
        return chart("web.tags.chart.line", Chart.Kind.LINE, points);
    }

    private Chart chart(String headline, Chart.Kind kind, List<Point> points) {
        return new Chart(
                messages.text(headline),
                messages.text("web.tags.chart.sub"),
                kind,
                messages.text("web.tags.chart.category"),
                messages.text("web.tags.chart.measure"),
                WHOLE,
                points);
    }

    public @Nullable String getLine() {
        return line;
    }

    public void setLine(@Nullable String line) {
        this.line = line;
    }

    public @Nullable Integer getCount() {
        return count;
    }

    public void setCount(@Nullable Integer count) {
        this.count = count;
    }

    public @Nullable String getSecret() {
        return secret;
    }

    public void setSecret(@Nullable String secret) {
        this.secret = secret;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable String getOne() {
        return one;
    }

    public void setOne(@Nullable String one) {
        this.one = one;
    }

    public @Nullable String getFew() {
        return few;
    }

    public void setFew(@Nullable String few) {
        this.few = few;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public List<String> getSeveral() {
        return several;
    }

    public void setSeveral(List<String> several) {
        this.several = several;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }
}

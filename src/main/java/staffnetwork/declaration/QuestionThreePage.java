package staffnetwork.declaration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import staffnetwork.declaration.Answers.Identity;
import staffnetwork.web.Messages;

/** The optional questions: what is affected, own words, and whether somebody thinks of themselves as disabled. */
@Named
@RequestScoped
public class QuestionThreePage {
    private final Declarations declarations;
    private final Messages messages;
    private List<String> areas = List.of();
    private @Nullable String words;
    private @Nullable String identity;

    @Inject
    QuestionThreePage(Declarations declarations, Messages messages) {
        this.declarations = declarations;
        this.messages = messages;
    }

    @PostConstruct
    void read() {
        Answers said = declarations.own().answers();
        areas = said.areas().stream().map(Area::name).toList();
        words = said.words();
        Identity self = said.identity();
        identity = self == null ? null : self.name();
    }

    /** Keeps the answers in the draft and goes to the check. */
    public @Nullable String next() {
        String own = words == null ? "" : words.strip().replaceAll("\\p{Cntrl}+", " ");
        if (own.length() > Answers.LONGEST) {
            messages.wrong("words", "declaration.three.words.long", Answers.LONGEST);
            return null;
        }
        Set<Area> some = EnumSet.noneOf(Area.class);
        areas.forEach(area -> some.add(Area.valueOf(area)));
        declarations.answerMore(some, own, identity == null || identity.isEmpty() ? null : Identity.valueOf(identity));
        return "/my/check?faces-redirect=true";
    }

    public int getLongest() {
        return Answers.LONGEST;
    }

    public List<String> getAreas() {
        return areas;
    }

    public void setAreas(@Nullable List<String> areas) {
        this.areas = areas == null ? List.of() : List.copyOf(areas);
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable String getIdentity() {
        return identity;
    }

    public void setIdentity(@Nullable String identity) {
        this.identity = identity;
    }
}

package staffnetwork.routes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.web.Messages;

/** What somebody who asks for others says about themselves, so that people can choose. */
@Named
@RequestScoped
public class OfferPage {
    private final GoBetweens goBetweens;
    private final Messages messages;
    private @Nullable String words;

    @Inject
    OfferPage(GoBetweens goBetweens, Messages messages) {
        this.goBetweens = goBetweens;
        this.messages = messages;
    }

    @PostConstruct
    void read() {
        words = goBetweens.mine();
    }

    /** Saves it; empty words mean that nobody can choose them. */
    public @Nullable String save() {
        String own = PlanWords.own(words);
        if (own.length() > GoBetweens.Offer.LONGEST) {
            messages.wrong("words", "routes.row.words.long", GoBetweens.Offer.LONGEST);
            return null;
        }
        goBetweens.say(own);
        messages.done("routes.offer.saved");
        return "/talk/offer?faces-redirect=true";
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}

package staffnetwork.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import staffnetwork.mail.Letter;
import staffnetwork.mail.Letters;
import staffnetwork.web.Messages;

/** Rings by e-mail; every letter has the same words. */
@ApplicationScoped
class LetterBell implements Bell {
    private final BellRepository repository;
    private final Letters letters;
    private final Messages messages;

    @Inject
    LetterBell(BellRepository repository, Letters letters, Messages messages) {
        this.repository = repository;
        this.letters = letters;
        this.messages = messages;
    }

    @Override
    public void ring(UUID person) {
        if (letters.canBeSent()) {
            repository
                    .address(person)
                    .ifPresent(to -> letters.post(new Letter(
                            to,
                            messages.text("adjustment.letter.subject"),
                            messages.text("adjustment.letter.text", letters.link("/")))));
        }
    }
}

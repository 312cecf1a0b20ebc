package staffnetwork.wdes;

import java.util.Locale;
import staffnetwork.survey.Respondents;
import staffnetwork.wording.Sentences;
import staffnetwork.workforce.DisabilityStatus;

/** The sentences of this room, from {@code wording.properties}: plain English for people who are not analysts. */
final class Wording {
    private static final Sentences SENTENCES = Sentences.beside(Wording.class);

    private Wording() {}

    /** A sentence with its parts filled in; every part is already text. */
    static String say(String key, String... parts) {
        return SENTENCES.say(key, (Object[]) parts);
    }

    /** A status group among the given people, for example "disabled applicants". */
    static String group(String people, DisabilityStatus status) {
        return say("group." + people + "." + status);
    }

    /** A group of respondents, for example "disabled staff". */
    static String group(Respondents group) {
        return say("group.survey." + group);
    }

    /** The same sentence with a capital letter at its start. */
    static String capital(String sentence) {
        return sentence.isEmpty() ? sentence : sentence.substring(0, 1).toUpperCase(Locale.UK) + sentence.substring(1);
    }
}

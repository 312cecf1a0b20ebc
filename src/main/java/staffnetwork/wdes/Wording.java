package staffnetwork.wdes;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import staffnetwork.survey.Respondents;
import staffnetwork.workforce.DisabilityStatus;

/** The sentences of this room, from {@code wording.properties}: plain English for people who are not analysts. */
final class Wording {
    private static final Properties SENTENCES = load();

    private Wording() {}

    private static Properties load() {
        Properties sentences = new Properties();
        try (InputStream in = Wording.class.getResourceAsStream("wording.properties")) {
            if (in == null) {
                throw new IllegalStateException("The file wording.properties is missing from this program.");
            }
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sentence with its parts filled in; every part is already text. */
    static String say(String key, String... parts) {
        String sentence = SENTENCES.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no wording for " + key);
        }
        return new MessageFormat(sentence.replace("'", "''"), Locale.UK).format(parts);
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

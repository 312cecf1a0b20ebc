package staffnetwork.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The sentences of one room, from its file {@code wording.properties}. */
public final class Sentences {
    private final Properties sentences = new Properties();

    private Sentences() {}

    /** The sentences in the file beside that type. */
    public static Sentences beside(Class<?> type) {
        Sentences all = new Sentences();
        try (InputStream in = type.getResourceAsStream("wording.properties")) {
            if (in == null) {
                throw new IllegalStateException("The file wording.properties is missing from this program.");
            }
            all.sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A sentence with its parts filled in.
     *
     * @throws IllegalArgumentException if there is none of that key
     */
    public String say(String key, Object... parts) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no wording for " + key);
        }
        return new MessageFormat(sentence.replace("'", "''"), Locale.UK).format(parts);
    }
}

package staffnetwork.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Every text of the product: the message files of all features, read together. A key begins with its feature's name. */
public final class Texts extends ResourceBundle {
    /** The features that have a message file. */
    static final List<String> FEATURES = List.of(
            "web",
            "access",
            "session",
            "account",
            "authenticator",
            "organisation",
            "stafflist",
            "intake",
            "mapping",
            "year",
            "signoff",
            "trends",
            "report",
            "trail",
            "declaration",
            "adjustment",
            "offers",
            "ideas",
            "routes",
            "handover",
            "accesstowork",
            "leave",
            "passport",
            "figures",
            "outcomes",
            "published");

    private final Map<String, Object> texts = new HashMap<>();

    /** Reads all message files. */
    public Texts() {
        for (String feature : FEATURES) {
            Properties file = new Properties();
            String name = "/staffnetwork/" + feature + "/messages.properties";
            try (InputStream in = Texts.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException("no " + name);
                }
                file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            file.forEach((key, text) -> texts.put((String) key, text));
        }
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}

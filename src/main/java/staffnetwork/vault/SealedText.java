package staffnetwork.vault;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Seals whole records: what a room keeps about one person, or of one thing, as one value of one size. The names of a record's
 * parts are what is kept; a part that is not known any more is passed over, and one that is missing is null.
 */
@ApplicationScoped
public class SealedText {
    private static final ObjectMapper JSON = new ObjectMapper()
            .setVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .setVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .setVisibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // four bytes in place of twelve for letters beyond the first plane
            .configure(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8.mappedFeature(), true)
            .registerModule(new SimpleModule()
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addDeserializer(LocalDate.class, new Day()));

    private final Vault vault;

    @Inject
    SealedText(Vault vault) {
        this.vault = vault;
    }

    /** Seals a record for one place. */
    public byte[] seal(Place place, Object kept, Size size) {
        return vault.seal(place, write(kept), size);
    }

    /** Opens what was sealed for that place, or nothing if its key was destroyed. */
    public <T> Optional<T> open(Place place, byte[] sealed, Class<T> type) {
        return vault.open(place, sealed).map(text -> read(text, type));
    }

    /** Opens many values of one purpose with keys that are read at once, for work on everybody; not for work on one person. */
    public Many many(String purpose) {
        return new Many(vault.keyring(purpose));
    }

    /** Many values of one purpose. */
    public static final class Many {
        private final Vault.Keyring keys;

        private Many(Vault.Keyring keys) {
            this.keys = keys;
        }

        /** As {@link SealedText#open}. */
        public <T> Optional<T> open(Place place, byte[] sealed, Class<T> type) {
            return keys.open(place, sealed).map(text -> read(text, type));
        }
    }

    /** Destroys a holder's key and with it all that it sealed. */
    public void shred(Holder holder) {
        vault.shred(holder);
    }

    /** Whether a record is short enough for that size. */
    public static boolean fits(Object kept, Size size) {
        return length(kept) <= size.longest();
    }

    /** How long a record is, in bytes, before it is padded. */
    public static int length(Object kept) {
        return write(kept).length;
    }

    static byte[] write(Object kept) {
        try {
            return JSON.writeValueAsBytes(kept);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("no record that can be kept: " + kept.getClass(), impossible);
        }
    }

    static <T> T read(byte[] text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (IOException impossible) {
            throw new IllegalStateException("what was sealed is no " + type.getSimpleName(), impossible);
        }
    }

    private static final class Day extends StdScalarDeserializer<LocalDate> {
        Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return LocalDate.parse(parser.getText());
        }
    }
}

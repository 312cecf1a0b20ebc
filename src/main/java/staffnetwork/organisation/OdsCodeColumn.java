package staffnetwork.organisation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores an ODS code as text. */
@Converter(autoApply = true)
class OdsCodeColumn implements AttributeConverter<OdsCode, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable OdsCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public @Nullable OdsCode convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : new OdsCode(value);
    }
}

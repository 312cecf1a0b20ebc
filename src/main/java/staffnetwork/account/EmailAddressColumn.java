package staffnetwork.account;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores an e-mail address as text. */
@Converter(autoApply = true)
class EmailAddressColumn implements AttributeConverter<EmailAddress, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable EmailAddress address) {
        return address == null ? null : address.value();
    }

    @Override
    public @Nullable EmailAddress convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : new EmailAddress(value);
    }
}

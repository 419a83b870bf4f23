package id.balai.account;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a password hash as its text. */
@Converter(autoApply = true)
public class PasswordHashConverter implements AttributeConverter<PasswordHash, String> {

    @Override
    public String convertToDatabaseColumn(PasswordHash hash) {
        return hash == null ? null : hash.text();
    }

    @Override
    public PasswordHash convertToEntityAttribute(String stored) {
        return stored == null ? null : new PasswordHash(stored);
    }
}

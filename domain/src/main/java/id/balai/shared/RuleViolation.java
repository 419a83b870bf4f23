package id.balai.shared;

import java.util.List;

import jakarta.ejb.ApplicationException;

/** A rule of the village's work forbids what was asked. Carries the key of a message for the reader, never a text. */
@ApplicationException(rollback = true)
public class RuleViolation extends RuntimeException {

    private final String key;
    private final String field;
    private final List<Object> arguments;

    /** A violation that concerns no single field. */
    public RuleViolation(String key) {
        this(key, null);
    }

    /**
     * @param key of the message in the bundle
     * @param field id of the form field that it belongs to, or null
     * @param arguments for the placeholders of the message
     */
    public RuleViolation(String key, String field, Object... arguments) {
        super(key);
        this.key = key;
        this.field = field;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    /** Id of the field that the message belongs to; null when it concerns the whole form. */
    public String field() {
        return field;
    }

    public List<Object> arguments() {
        return arguments;
    }
}

package id.balai.shared.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;

/** Says in the reader's language why a value is refused: the persistence layer said it in the language of the machine. */
final class InvalidValue {

    private InvalidValue() {}

    static List<Complaint> complaints(Set<ConstraintViolation<?>> violations, Locale locale) {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            MessageInterpolator texts = factory.getMessageInterpolator();
            return violations.stream()
                    .map(violation -> new Complaint(field(violation), text(texts, violation, locale)))
                    .toList();
        }
    }

    /** Forms name their fields after the last part of the path, whatever embeds it. */
    private static String field(ConstraintViolation<?> violation) {
        String field = null;
        for (Path.Node node : violation.getPropertyPath()) {
            field = node.getName();
        }
        return field;
    }

    private static String text(MessageInterpolator texts, ConstraintViolation<?> violation, Locale locale) {
        return texts.interpolate(violation.getMessageTemplate(), new Violated(violation), locale);
    }

    private record Violated(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }
}

package id.balai.shared.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;

import org.omnifaces.util.Exceptions;

import id.balai.shared.RuleViolation;

/**
 * What a reader can do something about, in his or her language.
 *
 * @param field id of the component that it concerns, or null
 */
public record Complaint(String field, String text) {

    private static final String STALE = "stale.edit";

    /** Everything in an exception that a reader can act on; empty for a failure of the program. */
    public static List<Complaint> allIn(Throwable failure, Locale locale) {
        Messages messages = Messages.in(locale);
        RuleViolation broken = Exceptions.extract(failure, RuleViolation.class);
        if (broken != null) {
            Object[] arguments = broken.arguments().toArray();
            return List.of(new Complaint(broken.field(), messages.text(broken.key(), arguments)));
        }
        ConstraintViolationException invalid = Exceptions.extract(failure, ConstraintViolationException.class);
        if (invalid != null) {
            return InvalidValue.complaints(invalid.getConstraintViolations(), locale);
        }
        if (Exceptions.is(failure, OptimisticLockException.class)) {
            return List.of(new Complaint(null, messages.text(STALE)));
        }
        if (Exceptions.is(failure, EJBAccessException.class)) {
            return List.of(new Complaint(null, messages.text("error.notAllowed")));
        }
        return List.of();
    }

    /** At its field when the page has such a one, else for the whole page. */
    void showIn(FacesContext context) {
        Optional<UIComponent> input = field == null ? Optional.empty() : Fields.find(context.getViewRoot(), field);
        input.ifPresent(found -> refuse(context, found));
        String clientId = input.map(found -> found.getClientId(context)).orElse(null);
        context.addMessage(clientId, FacesErrors.message(text));
    }

    /** A refused input shows what was typed into it; that has to be given back, for it was understood before. */
    private static void refuse(FacesContext context, UIComponent input) {
        String typed = context.getExternalContext().getRequestParameterMap().get(input.getClientId(context));
        if (typed != null) {
            ((EditableValueHolder) input).setSubmittedValue(typed);
            ((EditableValueHolder) input).setValid(false);
        }
    }
}

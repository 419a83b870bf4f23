package id.balai.media.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;

import id.balai.media.Media;
import id.balai.media.service.MediaLibrary;
import id.balai.shared.web.Messages;

/** Refuses a choice that the library does not have any more, or that is of another kind than the field holds. */
@Dependent
@FacesValidator(value = "balai.media", managed = true)
public class MediaChosen implements Validator<Long> {

    private static final String KIND = "mediaKind";

    @EJB
    MediaLibrary library;

    @Override
    public void validate(FacesContext context, UIComponent field, Long id) {
        if (id == null) {
            return;
        }
        Object kind = field.getAttributes().get(KIND);
        boolean fits = library.find(id)
                .map(Media::getKind)
                .filter(found -> kind == null || found.name().equals(String.valueOf(kind)))
                .isPresent();
        if (!fits) {
            String text = Messages.ofPage().text("admin.media.choice.gone");
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
    }
}

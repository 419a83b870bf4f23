package id.balai.writing.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

import id.balai.shared.RuleViolation;
import id.balai.shared.Slug;
import id.balai.shared.web.Messages;

/** An address part in a form. Whatever is typed becomes one: "Kader Desa" is understood as "kader-desa". */
@FacesConverter(forClass = Slug.class)
public class SlugText implements Converter<Slug> {

    @Override
    public Slug getAsObject(FacesContext context, UIComponent component, String text) {
        try {
            return text == null || text.isBlank() ? null : Slug.suggestedBy(text);
        } catch (RuleViolation unusable) {
            String why =
                    Messages.ofPage().text(unusable.key(), unusable.arguments().toArray());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, why, why), unusable);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Slug slug) {
        return slug == null ? "" : slug.value();
    }
}

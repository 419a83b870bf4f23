package id.balai.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** A number in the address of a page. Whatever is none becomes one that nothing has, so that the page is not found. */
@FacesConverter("balai.asked")
public class AskedNumber implements Converter<Long> {

    private static final long NOTHING = -1;

    @Override
    public Long getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : NOTHING;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Long number) {
        return number == null ? "" : number.toString();
    }
}

package id.balai.village.web;

import java.time.DateTimeException;
import java.time.ZoneId;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/** A time zone in a form, by its IANA name. */
@FacesConverter(forClass = ZoneId.class)
public class ZoneChoice implements Converter<ZoneId> {

    @Override
    public ZoneId getAsObject(FacesContext context, UIComponent component, String text) {
        try {
            return text == null || text.isBlank() ? null : ZoneId.of(text);
        } catch (DateTimeException unknown) {
            throw new ConverterException(unknown);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, ZoneId zone) {
        return zone == null ? "" : zone.getId();
    }
}

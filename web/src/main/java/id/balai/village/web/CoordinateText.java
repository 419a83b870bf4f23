package id.balai.village.web;

import java.math.BigDecimal;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** A coordinate in degrees, with the comma of the office or the point that map sites copy. */
@FacesConverter("balai.coordinate")
public class CoordinateText implements Converter<BigDecimal> {

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return new BigDecimal(text.strip().replace(',', '.'));
        } catch (NumberFormatException noNumber) {
            throw Mistyped.message("admin.village.coordinate.form", text);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BigDecimal degrees) {
        return degrees == null ? "" : degrees.stripTrailingZeros().toPlainString();
    }
}

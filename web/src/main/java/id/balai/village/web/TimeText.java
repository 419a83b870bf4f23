package id.balai.village.web;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

import id.balai.shared.web.Messages;

/** A time of day as people type it: 8, 8.00, 08:00 and 0800 are the same. */
@FacesConverter("balai.time")
public class TimeText implements Converter<LocalTime> {

    private static final Pattern FORM = Pattern.compile("(\\d{1,2})(?:[.:,]?(\\d{2}))?");

    @Override
    public LocalTime getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Matcher parts = FORM.matcher(text.strip());
        try {
            if (parts.matches()) {
                return LocalTime.of(
                        Integer.parseInt(parts.group(1)),
                        parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2)));
            }
        } catch (DateTimeException outOfRange) {
            throw refused(context, text);
        }
        throw refused(context, text);
    }

    private static ConverterException refused(FacesContext context, String text) {
        String why = Messages.of(context).text("admin.time.form", text);
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, why, why));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalTime time) {
        boolean colon = Messages.of(context).locale().getLanguage().equals("en");
        return time == null ? "" : "%02d%s%02d".formatted(time.getHour(), colon ? ":" : ".", time.getMinute());
    }
}

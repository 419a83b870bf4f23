package id.balai.village.web;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
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
        LocalTime time = parse(text.strip());
        if (time == null) {
            throw Mistyped.message("admin.time.form", text);
        }
        return time;
    }

    /** Null for a text that is no time. */
    static LocalTime parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        try {
            return LocalTime.of(Integer.parseInt(parts.group(1)), minute);
        } catch (DateTimeException notOnTheClock) {
            return null;
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalTime time) {
        return time == null ? "" : write(time);
    }

    /** 08.00 in Indonesian, 08:00 in English. */
    static String write(LocalTime time) {
        boolean english = Messages.ofPage().locale().getLanguage().equals("en");
        return (english ? "%02d:%02d" : "%02d.%02d").formatted(time.getHour(), time.getMinute());
    }
}

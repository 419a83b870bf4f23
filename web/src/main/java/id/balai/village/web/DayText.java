package id.balai.village.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** A day as people type it, the day first: 25/11/2026, 25-11-2026 and 25.11.2026 are the same. */
@FacesConverter("balai.day")
public class DayText implements Converter<LocalDate> {

    private static final Pattern FORM = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        LocalDate day = parse(text.strip());
        if (day == null) {
            throw Mistyped.message("admin.date.form", text);
        }
        return day;
    }

    /** Null for a text that is no day. */
    static LocalDate parse(String text) {
        Matcher parts = FORM.matcher(text);
        try {
            return parts.matches()
                    ? LocalDate.of(
                            Integer.parseInt(parts.group(3)),
                            Integer.parseInt(parts.group(2)),
                            Integer.parseInt(parts.group(1)))
                    : null;
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
        return day == null ? "" : write(day);
    }

    static String write(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}

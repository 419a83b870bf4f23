package id.balai.village.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** A day and a time as people type them, parted by a blank; a day alone means its beginning. */
@FacesConverter("balai.moment")
public class MomentText implements Converter<LocalDateTime> {

    @Override
    public LocalDateTime getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String[] parts = text.strip().split("[\\s,]+", 2);
        LocalDate day = DayText.parse(parts[0]);
        LocalTime time = parts.length == 1 ? LocalTime.MIDNIGHT : TimeText.parse(parts[1]);
        if (day == null || time == null) {
            throw Mistyped.message("admin.date.timeForm", text);
        }
        return day.atTime(time);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDateTime moment) {
        return moment == null ? "" : DayText.write(moment.toLocalDate()) + " " + TimeText.write(moment.toLocalTime());
    }
}

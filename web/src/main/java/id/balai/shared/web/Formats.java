package id.balai.shared.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** How dates, times and zones are written in the language of the page. */
@Named("format")
@ApplicationScoped
public class Formats {

    /** The zones of Indonesia under the names that everybody there uses. */
    private static final Map<String, String> ZONES = Map.of(
            "Asia/Jakarta", "WIB",
            "Asia/Pontianak", "WIB",
            "Asia/Makassar", "WITA",
            "Asia/Ujung_Pandang", "WITA",
            "Asia/Jayapura", "WIT");

    /** 30 Juli 2020. */
    public String day(LocalDate day) {
        return write("d MMMM uuuu", day);
    }

    /** 30 Juli, for a day that nobody takes for one of another year. */
    public String dayOfYear(LocalDate day) {
        return write("d MMMM", day);
    }

    /** Juli 2020. */
    public String month(YearMonth month) {
        return write("MMMM uuuu", month);
    }

    /** Senin. */
    public String weekday(LocalDate day) {
        return write("EEEE", day);
    }

    /** 08.00 in Indonesian, 08:00 in English. */
    public String time(LocalTime time) {
        return write(locale().getLanguage().equals("en") ? "HH:mm" : "HH.mm", time);
    }

    /** 640 KB, 2,4 MB. */
    public String bytes(long count) {
        return FileSize.of(count, locale());
    }

    /** WIB, WITA or WIT; the zone's usual short name elsewhere. */
    public String zone(ZoneId zone) {
        String name = ZONES.get(zone.getId());
        return name == null ? zone.getDisplayName(TextStyle.SHORT, locale()) : name;
    }

    /** A name in a list of what lies under one another: a dash for each step down. */
    public String indented(int depth, String name) {
        return "– ".repeat(depth) + name;
    }

    private static String write(String pattern, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(pattern, locale()).format(time);
    }

    private static Locale locale() {
        return Messages.ofPage().locale();
    }
}

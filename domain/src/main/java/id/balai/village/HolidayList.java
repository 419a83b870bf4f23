package id.balai.village;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import id.balai.shared.RuleViolation;

/** Reads public holidays as people paste them: a line each, date first, then the name. */
public final class HolidayList {

    private static final Pattern LINE = Pattern.compile(
            "\\s*(?:(?:[\\p{L}]+),\\s*)?(\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{1,2}\\s+\\p{L}+\\s+\\d{4})"
                    + "\\s*[:;,\\t–—-]?\\s*(.+?)\\s*");
    private static final List<DateTimeFormatter> FORMS = List.of(
            strict(new DateTimeFormatterBuilder().appendPattern("u-M-d"), Locale.ROOT),
            strict(new DateTimeFormatterBuilder().appendPattern("d/M/u"), Locale.ROOT),
            named(Locale.forLanguageTag("id")),
            named(Locale.ENGLISH));

    private HolidayList() {}

    /**
     * Understands {@code 2026-08-17}, {@code 17/08/2026} and {@code 17 Agustus 2026}, with or without a weekday before.
     *
     * @throws RuleViolation naming the first line that is not a date and a name, or a date that stands twice
     */
    public static List<PublicHoliday> read(String text) {
        List<PublicHoliday> holidays = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            Matcher parts = LINE.matcher(line);
            LocalDate day = parts.matches() ? date(parts.group(1)) : null;
            if (day == null || parts.group(2).length() > 100) {
                throw new RuleViolation("holiday.line", "holidays", line.strip());
            }
            if (!seen.add(day)) {
                throw new RuleViolation("holiday.twice", "holidays", line.strip());
            }
            holidays.add(new PublicHoliday(day, parts.group(2)));
        }
        return holidays;
    }

    /** The list in the form that {@link #read} understands, one holiday a line. */
    public static String write(List<PublicHoliday> holidays) {
        return holidays.stream()
                .map(holiday -> holiday.getDay() + " " + holiday.getTitle())
                .collect(Collectors.joining("\n"));
    }

    /** The same holidays a year later, as a start for the new list; moving feasts are to be corrected by hand. */
    public static String copied(List<PublicHoliday> holidays) {
        return write(holidays.stream()
                .map(holiday -> new PublicHoliday(holiday.getDay().plusYears(1), holiday.getTitle()))
                .toList());
    }

    private static LocalDate date(String text) {
        String plain =
                text.matches("\\d{4}-.*") ? text : text.replaceAll("[.-]", "/").replaceAll("\\s+", " ");
        for (DateTimeFormatter form : FORMS) {
            try {
                return LocalDate.parse(plain, form);
            } catch (DateTimeParseException otherForm) {
                continue;
            }
        }
        return null;
    }

    private static DateTimeFormatter named(Locale locale) {
        return strict(new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern("d MMMM u"), locale);
    }

    /** A day that the month does not have is a slip of the finger, not the month's last day. */
    private static DateTimeFormatter strict(DateTimeFormatterBuilder form, Locale locale) {
        return form.toFormatter(locale).withResolverStyle(ResolverStyle.STRICT);
    }
}

package id.balai.kit.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people type them: 2020-07-30, 30/07/2020, 30 Juli 2020, and the number by which Excel counts them. */
final class DayReading {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]00:00.*)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})(?: 00[:.]00.*)?");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})[- ]+(\\p{L}{3,})\\.?[- ]+(\\d{4})");
    private static final Pattern COUNTED = Pattern.compile("[1-6]\\d{4}");

    /** The first three letters of the months, Indonesian before English. */
    private static final List<String> MONTHS = List.of(
            "jan", "feb|peb", "mar", "apr", "mei|may", "jun", "jul", "agu|aug", "sep", "okt|oct", "nov|nop", "des|dec");

    private static final LocalDate BEFORE_FIRST = LocalDate.of(1899, 12, 30);

    private DayReading() {}

    static Optional<LocalDate> day(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), number(yearFirst.group(2)), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), number(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            return day(named.group(3), month(named.group(2)), named.group(1));
        }
        return COUNTED.matcher(text).matches() ? Optional.of(BEFORE_FIRST.plusDays(number(text))) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(number(year), month, number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int month(String name) {
        String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (start.matches(MONTHS.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}

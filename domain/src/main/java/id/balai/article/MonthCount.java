package id.balai.article;

import java.io.Serializable;
import java.time.YearMonth;

/** How many public articles a month of the village's calendar holds. */
public record MonthCount(int year, int month, long articles) implements Serializable {

    public YearMonth yearMonth() {
        return YearMonth.of(year, month);
    }
}
